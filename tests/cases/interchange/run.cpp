// Tensors by DLPack and tables by Arrow, both ways: whose memory it is, and until when.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cstdint>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace rust_python_bridge;

namespace {

/** As DLPack's header has them. */
struct DLManagedTensor {
  bridge_dl_tensor dl_tensor;
  void *manager_ctx;
  void (*deleter)(DLManagedTensor *);
};
struct DLPackVersion {
  std::uint32_t major;
  std::uint32_t minor;
};
struct DLManagedTensorVersioned {
  DLPackVersion version;
  void *manager_ctx;
  void (*deleter)(DLManagedTensorVersioned *);
  std::uint64_t flags;
  bridge_dl_tensor dl_tensor;
};

int freed = 0;

/** A tensor of a C++ library: doubles from 1 on. */
struct Doubles {
  std::vector<double> values;
  std::int64_t size;
  DLManagedTensor managed;

  static DLManagedTensor *make(std::size_t count) {
    Doubles *const made = new Doubles();
    for (std::size_t index = 0; index < count; ++index) {
      made->values.push_back(static_cast<double>(index + 1));
    }
    made->size = static_cast<std::int64_t>(count);
    made->managed.dl_tensor = {made->values.data(), 1, 0, 1, 2, 64, 1, &made->size, nullptr, 0};
    made->managed.manager_ctx = made;
    made->managed.deleter = [](DLManagedTensor *managed) {
      delete static_cast<Doubles *>(managed->manager_ctx);
      ++freed;
    };
    return &made->managed;
  }
};

void check_tensors_of_python(const Module &module) {
  const bridge::dlpack counted = module.counted(4);
  CHECK_EQ(counted->ndim, 1);
  CHECK_EQ(counted->shape[0], 4);
  CHECK_EQ(counted->code, 2);
  CHECK_EQ(counted->bits, 64);
  CHECK_EQ(counted.data<double>()[3], 3.0);
  CHECK(!counted.readonly());
  const bridge::dlpack matrix = module.matrix();
  CHECK_EQ(matrix->shape[0], 3);
  CHECK_EQ(matrix->strides[0], 1);
  CHECK_EQ(matrix->strides[1], 3);
  CHECK_EQ(matrix.data<std::int32_t>()[3], 3);
  CHECK(module.frozen().readonly());
  CHECK_EQ(module.old().data<std::uint8_t>()[1], 2);
  CHECK(!module.perhaps(false));
  CHECK_EQ((*module.perhaps(true))->shape[0], 1);
  CHECK_THROWS(bridge::TypeError, module.no_tensor(), "tensor with __dlpack__");
  CHECK_THROWS(bridge::ValueError, module.no_capsule(), "PyCapsule");
  CHECK_THROWS(bridge::BufferError, module.failing(), "another device");

  // Copies share it, and the last one may go on any thread.
  bridge::dlpack copy = counted;
  bridge::dlpack moved = std::move(copy);
  std::thread([&moved] { moved = bridge::dlpack(); }).join();
  CHECK_EQ(counted.data<double>()[1], 1.0);
}

void check_tensors_of_cpp(const Module &module) {
  freed = 0;
  {
    const bridge::dlpack doubles = bridge::dlpack::adopt(Doubles::make(3));
    CHECK_EQ(module.total(doubles), 6.0);
    CHECK(module.is_writable(doubles));
    module.doubled(doubles);
    CHECK_EQ(doubles.data<double>()[2], 6.0);
    CHECK((module.device(doubles) == std::vector<std::int64_t>{1, 0}));
    CHECK(!module.copied(doubles));
    CHECK(module.unversioned(doubles));
    module.keep(doubles);
    CHECK_EQ(module.back(doubles).data<double>()[0], 2.0);
    CHECK(module.back(doubles).data<double>() == doubles.data<double>());
  }
  // Python has it still.
  CHECK_EQ(freed, 0);
  CHECK_EQ(module.kept_total(), 12.0);
  module.let_go();
  CHECK_EQ(freed, 1);
  CHECK_THROWS(bridge::Error, module.total(bridge::dlpack()), "is NULL");
  std::vector<Named> all(2);
  all[0].name = "a";
  all[0].tensor = bridge::dlpack::adopt(Doubles::make(1));
  all[1].name = "b";
  all[1].tensor = module.counted(2);
  const std::vector<Named> named = module.named(all);
  CHECK_EQ(named[1].name, "b!");
  CHECK_EQ(named[1].tensor.data<double>()[1], 1.0);
}

/** What C++ libraries give each other. */
void check_given(const Module &module) {
  freed = 0;
  DLManagedTensor *const given = bridge::dlpack::adopt(Doubles::make(2)).give<DLManagedTensor>();
  CHECK_EQ(static_cast<double *>(given->dl_tensor.data)[1], 2.0);
  CHECK_EQ(freed, 0);
  const bridge::dlpack again = bridge::dlpack::adopt(given);
  CHECK_EQ(module.total(again), 3.0);
  DLManagedTensorVersioned *const frozen = module.frozen().give<DLManagedTensorVersioned>();
  CHECK_EQ(frozen->version.major, 1U);
  CHECK_EQ(frozen->flags, 1U);
  const bridge::dlpack readonly = bridge::dlpack::adopt(frozen);
  CHECK(readonly.readonly());
  CHECK(!module.is_writable(readonly));
  CHECK_THROWS(bridge::BufferError, module.unversioned(readonly), "read-only");
}

std::int64_t rows_of(const bridge::arrow_stream &stream) {
  std::int64_t rows = 0;
  while (const bridge::arrow_array part = stream.next()) {
    rows += part->length;
  }
  return rows;
}

bool is_end(const bridge::arrow_array &part) {
  return !part;
}

void check_tables_of_python(const Module &module) {
  const bridge::arrow_stream table = module.table(3);
  const bridge::arrow_schema schema = table.schema();
  CHECK_EQ(std::string(schema->format), "+s");
  CHECK_EQ(schema->n_children, 2);
  CHECK_EQ(std::string(schema->children[1]->name), "name");
  const bridge::arrow_array rows = table.next();
  CHECK_EQ(rows->length, 3);
  CHECK_EQ(static_cast<const std::int64_t *>(rows->children[0]->buffers[1])[2], 2);
  CHECK(is_end(table.next()));
  CHECK(is_end(table.next()));

  const bridge::arrow_stream batches = module.batches(5);
  CHECK_EQ(batches.next()->length, 1);
  CHECK(!is_end(batches.next()) && !is_end(batches.next()));
  CHECK_THROWS(bridge::Error, batches.next(), "no fourth batch");
  // Left half-read, on another thread.
  std::thread([&module] { CHECK(!is_end(module.batches(2).next())); }).join();

  const bridge::arrow_stream plain = module.plain_array();
  CHECK_EQ(std::string(plain.schema()->format), "i");
  CHECK_THROWS(bridge::Error, plain.schema(), "once");
  const bridge::arrow_array array = plain.next();
  CHECK_EQ(array->length, 3);
  CHECK_EQ(array->null_count, 1);
  CHECK(is_end(plain.next()));
  CHECK_THROWS(bridge::TypeError, module.no_table(), "Arrow table, array or stream");
}

/** Integers of C++, of which there is one buffer. */
bridge::arrow_stream integers(std::vector<std::int32_t> &values) {
  struct Buffers {
    const void *pointers[2];
  };
  ArrowSchema schema = {};
  schema.format = "i";
  schema.name = "";
  schema.release = [](ArrowSchema *self) { self->release = nullptr; };
  ArrowArray array = {};
  array.length = static_cast<std::int64_t>(values.size());
  array.n_buffers = 2;
  Buffers *const buffers = new Buffers{{nullptr, values.data()}};
  array.buffers = buffers->pointers;
  array.private_data = buffers;
  array.release = [](ArrowArray *self) {
    delete static_cast<Buffers *>(self->private_data);
    self->release = nullptr;
    ++freed;
  };
  return bridge::arrow_stream(bridge::arrow_schema(&schema), bridge::arrow_array(&array));
}

void check_tables_of_cpp(const Module &module) {
  CHECK_EQ(module.row_count(module.table(7)), 7);
  CHECK((module.names(module.table(2)) == std::vector<std::string>{"n0", "n1"}));
  CHECK_EQ(module.read_batches(module.batches(3)), 3);

  std::vector<std::int32_t> values = {1, 2, 3};
  freed = 0;
  const bridge::arrow_stream stream = integers(values);
  const auto list = module.values_of(stream);
  CHECK_EQ(list.size(), 3U);
  CHECK_EQ(*list[2], 3);
  CHECK_EQ(freed, 1);
  // It was moved.
  CHECK(!stream);
  CHECK_THROWS(bridge::TypeError, module.unread(stream), "moved");
  CHECK_THROWS(bridge::Error, stream.next(), "empty");
  CHECK_EQ(module.chunks_of(integers(values)), 1);
  module.unread(integers(values));
  CHECK_EQ(freed, 3);
  CHECK_THROWS(bridge::ValueError, module.twice(module.table(1)), "once");
  CHECK_THROWS(bridge::Error, module.unread(bridge::arrow_stream()), "is NULL");
  // Where an argument before it is refused, it stays.
  const bridge::arrow_stream left = integers(values);
  CHECK_THROWS(bridge::UnicodeDecodeError, module.refused_before("\xff", left), "");
  CHECK(static_cast<bool>(left));
  CHECK_EQ(left.next()->length, 3);
  CHECK_EQ(rows_of(module.table(4)), 4);
  const bridge::object tensor = module.counted(3);
  CHECK_EQ(tensor.as<bridge::dlpack>()->shape[0], 3);
  CHECK_EQ(rows_of(bridge::object(module.table(4)).as<bridge::arrow_stream>()), 4);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_tensors_of_python(module);
  check_tensors_of_cpp(module);
  check_given(module);
  check_tables_of_python(module);
  check_tables_of_cpp(module);
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}
