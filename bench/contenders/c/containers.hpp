// Containers by hand: lists by index, texts from Python's own UTF-8, attributes by interned names.
#ifndef BENCH_C_CONTAINERS_HPP
#define BENCH_C_CONTAINERS_HPP

#include "call.hpp"
#include "inputs.hpp"

template <typename T>
struct Array {
  T *data;
  std::size_t length;
};

inline void release(double) {}
inline void release(std::int64_t) {}
inline void release(const Text &text) {
  std::free(text.data);
}

template <typename T>
void release(const Array<T> &array) {
  for (std::size_t index = 0; index < array.length; ++index) {
    release(array.data[index]);
  }
  std::free(array.data);
}

template <typename T, typename LowerOne>
PyObject *lower_list(const T *data, std::size_t length, LowerOne &&lower) {
  PyObject *list = PyList_New(static_cast<Py_ssize_t>(length));
  for (std::size_t index = 0; list != nullptr && index < length; ++index) {
    PyObject *element = lower(data[index]);
    if (element == nullptr) {
      Py_CLEAR(list);
      break;
    }
    PyList_SET_ITEM(list, static_cast<Py_ssize_t>(index), element);
  }
  return list;
}

template <typename T, bool (*Lift)(PyObject *, T *)>
bool lift_list(PyObject *object, Array<T> *array) {
  if (!PyList_Check(object)) {
    PyErr_SetString(PyExc_TypeError, "not a list");
    return false;
  }
  const std::size_t length = static_cast<std::size_t>(PyList_GET_SIZE(object));
  *array = {static_cast<T *>(std::malloc(length * sizeof(T))), 0};
  while (array->length < length) {
    PyObject *element = PyList_GET_ITEM(object, static_cast<Py_ssize_t>(array->length));
    if (!Lift(element, array->data + array->length)) {
      release(*array);
      return false;
    }
    ++array->length;
  }
  return true;
}

struct Prices {
  Array<Text> names;
  Array<double> values;
};

inline PyObject *lower_prices(const std::pair<std::string, double> *data, std::size_t length) {
  PyObject *dict = PyDict_New();
  for (std::size_t index = 0; dict != nullptr && index < length; ++index) {
    PyObject *name = lower_text(data[index].first.data(), data[index].first.size());
    PyObject *value = PyFloat_FromDouble(data[index].second);
    if (name == nullptr || value == nullptr || PyDict_SetItem(dict, name, value) != 0) {
      Py_CLEAR(dict);
    }
    Py_XDECREF(name);
    Py_XDECREF(value);
  }
  return dict;
}

inline bool lift_prices(PyObject *object, Prices *prices) {
  if (!PyDict_Check(object)) {
    PyErr_SetString(PyExc_TypeError, "not a dict");
    return false;
  }
  const std::size_t length = static_cast<std::size_t>(PyDict_GET_SIZE(object));
  prices->names = {static_cast<Text *>(std::malloc(length * sizeof(Text))), 0};
  prices->values = {static_cast<double *>(std::malloc(length * sizeof(double))), 0};
  PyObject *name, *value;
  Py_ssize_t position = 0;
  while (PyDict_Next(object, &position, &name, &value)) {
    if (!lift_text(name, prices->names.data + prices->names.length)) {
      break;
    }
    ++prices->names.length;
    if (!lift_float(value, prices->values.data + prices->values.length)) {
      break;
    }
    ++prices->values.length;
  }
  if (prices->values.length == length) {
    return true;
  }
  release(prices->names);
  release(prices->values);
  return false;
}

struct Pair {
  std::int64_t first;
  double second;
};

inline PyObject *lower_pair(const Pair &pair) {
  PyObject *tuple = PyTuple_New(2);
  if (tuple != nullptr) {
    PyTuple_SET_ITEM(tuple, 0, PyLong_FromLongLong(pair.first));
    PyTuple_SET_ITEM(tuple, 1, PyFloat_FromDouble(pair.second));
    if (PyTuple_GET_ITEM(tuple, 0) == nullptr || PyTuple_GET_ITEM(tuple, 1) == nullptr) {
      Py_CLEAR(tuple);
    }
  }
  return tuple;
}

inline bool lift_pair(PyObject *object, Pair *pair) {
  if (!PyTuple_Check(object) || PyTuple_GET_SIZE(object) != 2) {
    PyErr_SetString(PyExc_TypeError, "not a pair");
    return false;
  }
  return lift_int(PyTuple_GET_ITEM(object, 0), &pair->first) &&
         lift_float(PyTuple_GET_ITEM(object, 1), &pair->second);
}

struct Order {
  std::int64_t number;
  double price;
  Text name;
};

// The class, to be called with three arguments, and the names of its fields.
static Function order_class;
static PyObject *order_fields[3];

inline PyObject *lower_order(const Order &order) {
  PyObject *slots[4] = {
      nullptr,
      PyLong_FromLongLong(order.number),
      PyFloat_FromDouble(order.price),
      lower_text(order.name.data, order.name.length)};
  // A class of Python's has no slot of its own.
  return call(order_class, PyObject_Vectorcall, slots);
}

template <typename T>
bool lift_field(PyObject *object, int field, bool (*lift)(PyObject *, T *), T *value) {
  PyObject *attribute = PyObject_GetAttr(object, order_fields[field]);
  const bool is_right = attribute != nullptr && lift(attribute, value);
  Py_XDECREF(attribute);
  return is_right;
}

inline bool lift_order(PyObject *object, Order *order) {
  return lift_field(object, 0, lift_int, &order->number) &&
         lift_field(object, 1, lift_float, &order->price) &&
         lift_field(object, 2, lift_text, &order->name);
}

#endif
