// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x97da_7443_4498_90b7,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_module],
    symbols: {
        info: python_library_info,
        last_error: python_last_error,
        live: python_live_allocations,
        configure: python_configure,
        shutdown: python_shutdown,
        attach: python_attach,
        end_attach: python_end_attach,
        detach: python_detach,
        end_detach: python_end_detach,
        thread_id: python_thread_id,
        interrupt: python_interrupt,
        on_log: python_on_log,
        on_output: python_on_output,
        raise: python_raise,
        take_loop: python_take_loop,
        run_loop: python_run_loop,
        stop_loop: python_stop_loop,
        result_room: python_result_room,
    },
    release: {
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Ends */ here. int broken(void); /* and */ again.
    #[symbol = "python_comment_end"]
    fn comment_end() -> i64;

    /// Opens /* and // and /** and ///.
    #[symbol = "python_comment_start"]
    fn comment_start() -> i64;

    /// Ends in a backslash \
    /// \u0041 \x41 \n C:\new \
    #[symbol = "python_backslashes"]
    fn backslashes() -> i64;

    /// What??/
    /// ??= ??' ??( ??) ??! ??< ??> ??-
    #[symbol = "python_trigraphs"]
    fn trigraphs() -> i64;

    /// Right to left: \u{202e} override \u{202c}, isolate \u{2066} and \u{2069}, mark \u{200f}, zero width \u{200b}, BOM \u{feff}, escaped \u{202e} \u{2066}.
    #[symbol = "python_bidi"]
    fn bidi() -> i64;

    /// Tabs    here and        here.
    ///
    ///         A line that starts with a tab.
    ///     Escaped CR\u{d}LF
    /// VT\u{b}FF\u{c}NEL\u{85}LS\u{2028}PS\u{2029} and the end.
    #[symbol = "python_white_space"]
    fn white_space() -> i64;

    /// NUL \u{0}, bell \u{7}, escape \u{1b}, delete \u{7f}, C1 \u{9b}.
    #[symbol = "python_controls"]
    fn controls() -> i64;

    #[symbol = "python_empty"]
    fn empty() -> i64;

    #[symbol = "python_blank"]
    fn blank() -> i64;

    /// Give eleven.
    ///
    /// Args:
    ///     width: Not used.
    ///         Over two lines.
    ///
    /// Returns:
    ///     Eleven.
    ///
    /// Example:
    ///     >>> google_style()
    ///     11
    ///
    /// ```
    /// let x = broken rust
    /// ```
    #[symbol = "python_google_style"]
    #[batch = "python_google_style_map"]
    fn google_style(width: i64) -> i64;

    #[symbol = "python_format_string"]
    fn format_string() -> i64;

    /// Both """ and ''' and "# and r#"raw"# and R"(raw)".
    #[symbol = "python_quotes"]
    fn quotes() -> i64;

    /// <b>HTML</b> & [link](x) @param \param \endcode `code` $x$ #include <x> %d {} ${x}.
    #[symbol = "python_markup"]
    fn markup() -> i64;

    /// A line of many words: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.
    #[symbol = "python_long_line"]
    fn long_line() -> i64;

    /// Divide, in Sphinx's style.
    ///
    /// :param dividend: What is divided. It may be long,
    ///     and go on
    /// :type dividend: int
    /// :param int divisor: What it is divided by:
    ///
    ///     - not 0
    ///     - not 1:
    ///
    ///       that would be of little use
    ///
    /// :param remainder: Another function has this one.
    /// :returns: The quotient.
    /// :rtype: int
    /// :raises ZeroDivisionError: If `divisor` is 0.
    /// :raises module.BadError: Never, \*/ or @never.
    #[symbol = "python_rest_style"]
    #[batch = "python_rest_style_map"]
    fn rest_style(dividend: i64, divisor: i64) -> i64;

    /// Move a point.
    ///
    /// Parameters
    /// ----------
    /// new : float
    ///     Where to.
    /// x, y : float, optional
    ///     Where from.
    ///
    /// Returns
    /// -------
    /// distance : float
    ///     How far it is, as::
    ///
    ///         hypot(x, y)
    ///
    /// Raises
    /// ------
    /// ValueError, OverflowError
    ///     If it is too far.
    ///
    /// Notes
    /// -----
    /// See <the manual> and #notes, or `<here>`.
    #[symbol = "python_numpy_style"]
    fn numpy_style(
        #[python = "new"] new_: f64,
        x: f64,
        y: f64,
        #[keyword] unit: bridge_runtime::Str,
    ) -> f64;

    /// Print.
    ///
    /// Args:
    ///     text: ```
    ///         a fence that stays open
    ///
    /// Returns:
    ///     Nothing
    ///     at all.
    ///
    /// Yields:
    ///     None.
    #[symbol = "python_returns_nothing"]
    fn returns_nothing(text: bridge_runtime::Str) -> ();

    /// Returns:
    /// int: - A list
    ///     - of two.
    #[symbol = "python_only_a_result"]
    fn only_a_result() -> i64;

    #[symbol = "python_doc_of"]
    fn doc_of(name: bridge_runtime::Str) -> bridge_runtime::Str;
}
