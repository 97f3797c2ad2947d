//! The libraries of Python that take memory of the program's, and what they make of it.

/// What a library makes of memory that it takes over.
pub trait Taker: 'static {
    /// What errors call it.
    #[doc(hidden)]
    const NAME: &'static str;

    /// The function of `interchange.py` that asks the library.
    #[doc(hidden)]
    const FUNCTION: Option<&'static str>;
}

macro_rules! takers {
    ($($(#[$doc:meta])* $name:ident = $shown:literal, $function:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl Taker for $name {
            const NAME: &'static str = $shown;
            const FUNCTION: Option<&'static str> = $function;
        }
    )*};
}

takers! {
    /// Whatever has `__dlpack__`.
    AnyTensor = "tensor with __dlpack__", None;
    /// `numpy.ndarray`
    NumpyTensor = "ndarray with __dlpack__", Some("numpy_ndarray");
    /// `torch.Tensor`
    TorchTensor = "Tensor with __dlpack__", Some("torch_Tensor");
    /// `cupy.ndarray`
    CupyTensor = "ndarray with __dlpack__", Some("cupy_ndarray");
    /// `jax.Array`
    JaxTensor = "Array with __dlpack__", Some("jax_Array");
    /// Whatever has `__arrow_c_stream__` or `__arrow_c_array__`.
    AnyStream = "Arrow table, array or stream", None;
    /// `pyarrow.Table`
    ArrowTable = "Arrow table, array or stream", Some("pyarrow_Table");
    /// `pyarrow.RecordBatchReader`
    ArrowReader = "Arrow table, array or stream", Some("pyarrow_RecordBatchReader");
    /// `pyarrow.ChunkedArray`
    ArrowChunks = "Arrow table, array or stream", Some("pyarrow_ChunkedArray");
    /// `pyarrow.Array`
    ArrowArray = "Arrow table, array or stream", Some("pyarrow_Array");
    /// `polars.DataFrame`
    PolarsFrame = "Arrow table, array or stream", Some("polars_DataFrame");
    /// `polars.Series`
    PolarsSeries = "Arrow table, array or stream", Some("polars_Series");
    /// `pandas.DataFrame`
    PandasFrame = "Arrow table, array or stream", Some("pandas_DataFrame");
}
