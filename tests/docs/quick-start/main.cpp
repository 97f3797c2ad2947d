// cpp 1
