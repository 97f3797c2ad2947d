#include "tables.hpp"

// What the page uses of the two libraries.
struct DLManagedTensor;
namespace at {
struct Tensor {};
DLManagedTensor *toDLPack(const Tensor &tensor);
Tensor fromDLPack(DLManagedTensor *tensor);
}  // namespace at
namespace arrow {
template <typename Stream>
int ImportRecordBatchReader(Stream *stream);
}  // namespace arrow

template <typename Stream>
void page(const tables::Tables &lib, const at::Tensor &batch, Stream stream) {
  // cpp 1
}
