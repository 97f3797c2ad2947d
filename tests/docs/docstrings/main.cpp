#include "math_ops.hpp"

// cpp 1
double divide(double a, double b);
