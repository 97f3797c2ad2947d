// Functions of the standard library and of packages from PyPI, none of which was written for bridge-gen.
// answers.py says what plain Python answers to the same calls.
#include "rust_python_bridge.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <tuple>
#include <vector>

using namespace rust_python_bridge;

namespace {

std::string show(bool value) {
  return value ? "True" : "False";
}

std::string show(std::int64_t value) {
  return std::to_string(value);
}

std::string show(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

std::string show(const std::string &value) {
  std::string text = "\"";
  for (const char c : value) {
    const unsigned char byte = static_cast<unsigned char>(c);
    if (byte >= 32 && byte < 127 && c != '"' && c != '\\') {
      text += c;
    } else {
      char hex[4];
      std::snprintf(hex, sizeof hex, "\\%02x", byte);
      text += hex;
    }
  }
  return text + '"';
}

std::string show(const std::vector<std::uint8_t> &value) {
  std::string text = "b";
  for (const std::uint8_t byte : value) {
    char hex[3];
    std::snprintf(hex, sizeof hex, "%02x", byte);
    text += hex;
  }
  return text;
}

template <typename T>
std::string show(const bridge::optional<T> &value);
template <typename... T>
std::string show(const bridge::variant<T...> &value);
template <typename T>
std::string show(const std::vector<T> &values);
template <typename K, typename V>
std::string show(const bridge::map<K, V> &values);
template <typename... T>
std::string show(const std::tuple<T...> &values);

std::string join(const std::vector<std::string> &parts, const char *open, const char *close) {
  std::string text = open;
  for (const std::string &part : parts) {
    text += (&part == &parts.front() ? "" : ", ") + part;
  }
  return text + close;
}

template <typename T>
std::string show(const bridge::optional<T> &value) {
  return value ? show(*value) : "None";
}

template <typename T>
std::string show(const std::vector<T> &values) {
  std::vector<std::string> parts;
  for (const T &value : values) {
    parts.push_back(show(value));
  }
  return join(parts, "[", "]");
}

template <typename T>
std::string show(const std::set<T> &values) {
  std::vector<std::string> parts;
  for (const T &value : values) {
    parts.push_back(show(value));
  }
  std::sort(parts.begin(), parts.end());
  return join(parts, "{", "}");
}

template <typename K, typename V>
std::string show(const bridge::map<K, V> &values) {
  std::vector<std::string> parts;
  for (const auto &pair : values) {
    parts.push_back(show(pair.first) + ": " + show(pair.second));
  }
  std::sort(parts.begin(), parts.end());
  return join(parts, "{", "}");
}

template <typename... T>
std::string show(const std::tuple<T...> &values) {
  return std::apply([](const T &...value) { return join({show(value)...}, "[", "]"); }, values);
}

template <typename... T>
std::string show(const bridge::variant<T...> &value) {
  return bridge::visit([](const auto &chosen) { return show(chosen); }, value);
}

std::string show(const IntegerRGB &color) {
  return show(std::make_tuple(color.red, color.green, color.blue));
}

std::string show(const PercentRGB &color) {
  return show(std::make_tuple(color.red, color.green, color.blue));
}

std::string show(const HTML5SimpleColor &color) {
  return show(std::make_tuple(color.red, color.green, color.blue));
}

template <typename Call>
void answer(const char *python, Call call) {
  std::string answer;
  try {
    answer = show(call());
  } catch (const bridge::Error &error) {
    const std::string type = error.type();
    answer = type.substr(type.rfind('.') + 1) + ": " + std::string(error.message());
  }
  std::cout << python << " = " << answer << "\n";
}

#define SHOW(python, call) answer(python, [&] { return call; })

using Floats = std::vector<double>;
using Words = std::vector<std::string>;

void standard_library(const char *path) {
  const Textwrap textwrap(path);
  SHOW(
      R"(textwrap.wrap("The quick brown fox jumps", 10))",
      textwrap.wrap("The quick brown fox jumps", 10));
  SHOW(R"(textwrap.wrap(""))", textwrap.wrap(""));
  SHOW(R"(textwrap.wrap("a b", -1))", textwrap.wrap("a b", -1));
  SHOW(R"(textwrap.fill("one two three", 7))", textwrap.fill("one two three", 7));
  SHOW(R"(textwrap.fill("one two", initial_indent="> "))", textwrap.fill("one two", 70, "> "));
  SHOW(R"(textwrap.shorten("Hello  world!", width=11))", textwrap.shorten("Hello  world!", 11));
  SHOW(R"(textwrap.dedent("  a\n    b\n"))", textwrap.dedent("  a\n    b\n"));
  SHOW(R"(textwrap.indent("a\n\nb", "  "))", textwrap.indent("a\n\nb", "  "));

  const Colorsys colorsys(path);
  SHOW(R"(colorsys.rgb_to_hsv(0.2, 0.4, 0.4))", colorsys.rgb_to_hsv(0.2, 0.4, 0.4));
  SHOW(R"(colorsys.hsv_to_rgb(0.5, 0.5, 0.4))", colorsys.hsv_to_rgb(0.5, 0.5, 0.4));
  SHOW(R"(colorsys.rgb_to_hls(1, 0.5, 0))", colorsys.rgb_to_hls(1, 0.5, 0));
  SHOW(R"(colorsys.hls_to_rgb(0.1, 0.5, 1))", colorsys.hls_to_rgb(0.1, 0.5, 1));
  SHOW(R"(colorsys.rgb_to_yiq(0.1, 0.2, 0.3))", colorsys.rgb_to_yiq(0.1, 0.2, 0.3));

  const Statistics statistics(path);
  SHOW(R"(statistics.mean([1.0, 2.0, 4.5]))", statistics.mean(Floats({1, 2, 4.5})));
  SHOW(R"(statistics.mean([]))", statistics.mean(Floats()));
  SHOW(R"(statistics.fmean([1.0, 2.0], [1.0, 3.0]))", statistics.fmean({1, 2}, Floats({1, 3})));
  SHOW(R"(statistics.median([3.0, 1.0, 2.0]))", statistics.median(Floats({3, 1, 2})));
  SHOW(R"(statistics.pstdev([1.0, 2.0, 3.0]))", statistics.pstdev(Floats({1, 2, 3})));
  SHOW(R"(statistics.variance([1.5, 2.5, 4.0]))", statistics.variance(Floats({1.5, 2.5, 4})));
  SHOW(
      R"(statistics.quantiles([1.0, 2.0, 3.0, 4.0], n=2))",
      statistics.quantiles(Floats({1, 2, 3, 4}), 2));
  SHOW(R"(statistics.geometric_mean([54.0, 24.0, 36.0]))", statistics.geometric_mean({54, 24, 36}));
  SHOW(R"(statistics.harmonic_mean([40.0, 60.0]))", statistics.harmonic_mean(Floats({40, 60})));

  const Html html(path);
  SHOW(R"(html.escape("<a href='x'>&</a>"))", html.escape("<a href='x'>&</a>"));
  SHOW(R"(html.escape('"', False))", html.escape("\"", false));
  SHOW(R"(html.unescape("&lt;&eacute;&#x27;"))", html.unescape("&lt;&eacute;&#x27;"));

  const Shlex shlex(path);
  SHOW(R"(shlex.split("a 'b c' # d"))", shlex.split("a 'b c' # d"));
  SHOW(R"(shlex.split("a 'b c' # d", True))", shlex.split("a 'b c' # d", true));
  SHOW(R"(shlex.split("a 'b"))", shlex.split("a 'b"));
  SHOW(R"(shlex.quote("it's"))", shlex.quote("it's"));
  SHOW(R"(shlex.join(["a b", "c"]))", shlex.join({"a b", "c"}));

  const CalendarModule calendar(path);
  SHOW(R"(calendar.isleap(2000))", calendar.isleap(2000));
  SHOW(R"(calendar.leapdays(1900, 2000))", calendar.leapdays(1900, 2000));
  SHOW(R"(calendar.weekday(2026, 11, 23))", calendar.weekday(2026, 11, 23));
  SHOW(R"(calendar.monthrange(2026, 2))", calendar.monthrange(2026, 2));
  SHOW(R"(calendar.monthrange(2026, 13))", calendar.monthrange(2026, 13));
  SHOW(R"(calendar.monthcalendar(2026, 11))", calendar.monthcalendar(2026, 11));
  SHOW(R"(calendar.month(2026, 11))", calendar.month(2026, 11));
  SHOW(R"(calendar.weekheader(3))", calendar.weekheader(3));

  const Difflib difflib(path);
  SHOW(
      R"(difflib.get_close_matches("appel", ["ape", "apple", "peach"]))",
      difflib.get_close_matches("appel", {"ape", "apple", "peach"}));
  SHOW(R"(difflib.get_close_matches("x", [], 0))", difflib.get_close_matches("x", Words(), 0));
  SHOW(R"(difflib.IS_CHARACTER_JUNK(" "))", difflib.IS_CHARACTER_JUNK(" "));

  const Base64 base64(path);
  SHOW(R"(base64.b64encode(b"\x00\xff"))", base64.b64encode(std::string("\x00\xff", 2)));
  SHOW(R"(base64.b64decode("AP8="))", base64.b64decode(std::string("AP8=")));
  SHOW(R"(base64.b64decode("A"))", base64.b64decode(std::string("A")));
  SHOW(R"(base64.b32encode(b"hello"))", base64.b32encode(std::string("hello")));
  SHOW(R"(base64.b85encode(b"hello", True))", base64.b85encode(std::string("hello"), true));
  SHOW(R"(base64.a85decode("87cURD]o"))", base64.a85decode(std::string("87cURD]o")));
}

void more_of_the_standard_library(const char *path) {
  const Keyword keyword(path);
  SHOW(R"(keyword.iskeyword("def"))", keyword.iskeyword("def"));
  SHOW(R"(keyword.issoftkeyword("def"))", keyword.issoftkeyword("def"));
  SHOW(R"(keyword.softkwlist)", keyword.softkwlist());

  const String string(path);
  SHOW(R"(string.capwords("one two"))", string.capwords("one two"));
  SHOW(R"(string.capwords("one-two", "-"))", string.capwords("one-two", std::string("-")));
  SHOW(R"(string.hexdigits)", std::string(String::hexdigits));

  const Fnmatch fnmatch(path);
  SHOW(R"(fnmatch.fnmatchcase("a.py", "*.py"))", fnmatch.fnmatchcase("a.py", "*.py"));
  SHOW(R"(fnmatch.translate("a*.py"))", fnmatch.translate("a*.py"));

  const EmailUtils email(path);
  SHOW(R"(email.utils.unquote("<a@b>"))", email.unquote("<a@b>"));
  SHOW(
      R"(email.utils.formataddr(("Ann", "ann@a.b")))",
      email.formataddr(std::make_tuple("Ann", "ann@a.b")));
  SHOW(R"(email.utils.formatdate(0))", email.formatdate(0.0));

  const UrllibParse parse(path);
  SHOW(R"(urllib.parse.unquote_plus("a+%62"))", parse.unquote_plus("a+%62"));
  SHOW(R"(urllib.parse.unquote("a%20b"))", parse.unquote(std::string("a%20b")));
  SHOW(R"(urllib.parse.unquote_to_bytes("a%ff"))", parse.unquote_to_bytes(std::string("a%ff")));
  SHOW(
      R"(urllib.parse.quote_from_bytes(b"a b"))",
      parse.quote_from_bytes(std::vector<std::uint8_t>({'a', ' ', 'b'})));

  const Mimetypes mimetypes(path);
  SHOW(R"(mimetypes.guess_extension("text/html"))", mimetypes.guess_extension("text/html"));
  SHOW(R"(mimetypes.guess_type("a.tar.gz"))", mimetypes.guess_type(std::string("a.tar.gz")));

  const Ipaddress ipaddress(path);
  SHOW(R"(ipaddress.v4_int_to_packed(3232235777))", ipaddress.v4_int_to_packed(3232235777));
  SHOW(R"(ipaddress.v4_int_to_packed(-1))", ipaddress.v4_int_to_packed(-1));

  const Posixpath posixpath(path);
  SHOW(R"(posixpath.isabs("/a"))", posixpath.isabs(std::string("/a")));
  SHOW(R"(posixpath.normpath("a/../b//c"))", posixpath.normpath(bridge::string_view("a/../b//c")));
  SHOW(R"(posixpath.splitext("a.tar.gz"))", posixpath.splitext(bridge::string_view("a.tar.gz")));

  const Unicodedata unicodedata(path);
  SHOW(R"(unicodedata.category("a"))", unicodedata.category("a"));
  SHOW(
      R"(unicodedata.lookup("GREEK SMALL LETTER ALPHA"))",
      unicodedata.lookup(std::string("GREEK SMALL LETTER ALPHA")));
  SHOW(R"(unicodedata.combining("a"))", unicodedata.combining("a"));
  SHOW(R"(unicodedata.mirrored("("))", unicodedata.mirrored("("));
}

void inflected_and_encoded(const char *path) {
  const Inflection inflection(path);
  SHOW(R"(inflection.camelize("device_type", False))", inflection.camelize("device_type", false));
  SHOW(R"(inflection.dasherize("puni_puni"))", inflection.dasherize("puni_puni"));
  SHOW(R"(inflection.ordinalize(1003))", inflection.ordinalize(1003));
  SHOW(
      R"(inflection.parameterize("Donald E. Knuth", "_"))",
      inflection.parameterize("Donald E. Knuth", "_"));
  SHOW(R"(inflection.pluralize("octopus"))", inflection.pluralize("octopus"));
  SHOW(R"(inflection.singularize("matrices"))", inflection.singularize("matrices"));
  SHOW(R"(inflection.titleize("TheManWithoutAPast"))", inflection.titleize("TheManWithoutAPast"));
  SHOW(
      R"(inflection.transliterate("\xe4lam\xf3"))",
      inflection.transliterate("\303\244lam\303\263"));
  SHOW(R"(inflection.underscore("DeviceType"))", inflection.underscore("DeviceType"));

  const Idna idna(path);
  SHOW(R"(idna.encode("b\xfccher.example"))", idna.encode(std::string("b\303\274cher.example")));
  SHOW(
      R"(idna.decode("xn--bcher-kva.example"))", idna.decode(std::string("xn--bcher-kva.example")));
  SHOW(R"(idna.alabel("\xfc"))", idna.alabel("\303\274"));
  SHOW(R"(idna.check_hyphen_ok("ab--c"))", idna.check_hyphen_ok("ab--c"));
  SHOW(R"(idna.valid_label_length("x" * 64))", idna.valid_label_length(std::string(64, 'x')));
  SHOW(R"(idna.uts46_remap("K\xd6LN"))", idna.uts46_remap("K\303\226LN"));

  const Base58 base58(path);
  SHOW(
      R"(base58.b58encode(b"hello world"))",
      base58.b58encode(
          std::vector<std::uint8_t>({'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd'})));
  SHOW(R"(base58.b58encode("hello"))", base58.b58encode(std::string("hello")));
  SHOW(R"(base58.b58decode("Cn8eVZg"))", base58.b58decode(std::string("Cn8eVZg")));
  SHOW(R"(base58.b58decode("0"))", base58.b58decode(std::string("0")));
  SHOW(R"(base58.b58encode_int(123456789))", base58.b58encode_int(123456789));
  SHOW(R"(base58.b58decode_int("BukQL"))", base58.b58decode_int(std::string("BukQL")));
  SHOW(R"(base58.b58encode_check(b"a"))", base58.b58encode_check(std::vector<std::uint8_t>({'a'})));

  const Roman roman(path);
  SHOW(R"(roman.toRoman(1999))", roman.toRoman(1999));
  SHOW(R"(roman.fromRoman("MCMXCIX"))", roman.fromRoman("MCMXCIX"));
  SHOW(R"(roman.fromRoman("IIII"))", roman.fromRoman("IIII"));
  SHOW(R"(roman.toRoman(5000))", roman.toRoman(5000));
}

void measured(const char *path) {
  const Jellyfish jellyfish(path);
  SHOW(
      R"(jellyfish.levenshtein_distance("kitten", "sitting"))",
      jellyfish.levenshtein_distance("kitten", "sitting"));
  SHOW(
      R"(jellyfish.damerau_levenshtein_distance("ab", "ba"))",
      jellyfish.damerau_levenshtein_distance("ab", "ba"));
  SHOW(R"(jellyfish.hamming_distance("abc", "abd"))", jellyfish.hamming_distance("abc", "abd"));
  SHOW(
      R"(jellyfish.jaro_similarity("dixon", "dicksonx"))",
      jellyfish.jaro_similarity("dixon", "dicksonx"));
  SHOW(
      R"(jellyfish.jaro_winkler_similarity("martha", "marhta"))",
      jellyfish.jaro_winkler_similarity("martha", "marhta"));
  SHOW(R"(jellyfish.jaccard_similarity("a b", "b c"))", jellyfish.jaccard_similarity("a b", "b c"));
  SHOW(
      R"(jellyfish.jaccard_similarity("night", "nacht", 2))",
      jellyfish.jaccard_similarity("night", "nacht", 2));
  SHOW(R"(jellyfish.soundex("Robert"))", jellyfish.soundex("Robert"));
  SHOW(R"(jellyfish.metaphone("Thompson"))", jellyfish.metaphone("Thompson"));
  SHOW(R"(jellyfish.nysiis("Worthy"))", jellyfish.nysiis("Worthy"));
  SHOW(
      R"(jellyfish.match_rating_comparison("Byrne", "Boern"))",
      jellyfish.match_rating_comparison("Byrne", "Boern"));

  const Wcwidth wcwidth(path);
  SHOW(R"(wcwidth.wcswidth("a\u30b3", 1))", wcwidth.wcswidth("a\343\202\263", 1));
  SHOW(R"(wcwidth.wcswidth("a\u30b3"))", wcwidth.wcswidth("a\343\202\263"));
  SHOW(R"(wcwidth.width("a\tb", tabsize=4))", wcwidth.width("a\tb", ControlCodes::parse, 4));
  SHOW(R"(wcwidth.ljust("ab", 4, "."))", wcwidth.ljust("ab", 4, "."));
  SHOW(
      R"(wcwidth.strip_sequences("\x1b[31mred\x1b[0m"))",
      wcwidth.strip_sequences("\x1b[31mred\x1b[0m"));
  SHOW(R"(wcwidth.wrap("one two three", 7))", wcwidth.wrap("one two three", 7));

  const Humanize humanize(path);
  SHOW(R"(humanize.intcomma(1234567.0))", humanize.intcomma(1234567.0));
  SHOW(R"(humanize.naturalsize(3000000.0))", humanize.naturalsize(3000000.0));
  SHOW(
      R"(humanize.naturalsize("3000000", True))",
      humanize.naturalsize(std::string("3000000"), true));
  SHOW(R"(humanize.intword("12400000000"))", humanize.intword(std::string("12400000000")));
  SHOW(R"(humanize.ordinal("103"))", humanize.ordinal(std::string("103")));
  SHOW(R"(humanize.fractional(0.3))", humanize.fractional(0.3));
  SHOW(R"(humanize.scientific("500"))", humanize.scientific(std::string("500")));
  SHOW(R"(humanize.metric(1500.0, "V"))", humanize.metric(1500, "V"));
  SHOW(R"(humanize.clamp(0.0001, floor=0.01))", humanize.clamp(0.0001, "{:}", 0.01));
}

void of_the_web(const char *path) {
  const Webcolors webcolors(path);
  SHOW(R"(webcolors.hex_to_rgb("#000080"))", webcolors.hex_to_rgb("#000080"));
  SHOW(R"(webcolors.hex_to_rgb("nothing"))", webcolors.hex_to_rgb("nothing"));
  SHOW(R"(webcolors.name_to_hex("goldenrod"))", webcolors.name_to_hex("goldenrod"));
  SHOW(R"(webcolors.name_to_hex("white", "html4"))", webcolors.name_to_hex("white", "html4"));
  SHOW(
      R"(webcolors.rgb_to_hex((255, 255, 255)))",
      webcolors.rgb_to_hex(std::tuple<std::int64_t, std::int64_t, std::int64_t>(255, 255, 255)));
  SHOW(R"(webcolors.name_to_rgb_percent("navy"))", webcolors.name_to_rgb_percent("navy"));
  SHOW(
      R"(webcolors.html5_parse_legacy_color("chucknorris"))",
      webcolors.html5_parse_legacy_color("chucknorris"));
  SHOW(R"(webcolors.names("html4"))", webcolors.names("html4"));

  const W3libUrl url(path);
  SHOW(R"(w3lib.url.is_url("file:///tmp"))", url.is_url("file:///tmp"));
  SHOW(
      R"(w3lib.url.url_query_parameter("x?id=200&b=3", "id"))",
      url.url_query_parameter(std::string("x?id=200&b=3"), "id"));
  SHOW(
      R"(w3lib.url.url_query_cleaner("x?id=200&b=3", ["b"]))",
      url.url_query_cleaner(std::string("x?id=200&b=3"), Words({"b"})));
  SHOW(
      R"(w3lib.url.add_or_replace_parameters("x?a=1", {"a": "2", "b": "3"}))",
      url.add_or_replace_parameters("x?a=1", {{"a", "2"}, {"b", "3"}}));
  SHOW(
      R"(w3lib.url.safe_url_string("http://a/\xe9"))",
      url.safe_url_string(std::string("http://a/\303\251")));
  SHOW(
      R"(w3lib.url.canonicalize_url("http://a/?b=2&a=1#x"))",
      url.canonicalize_url(std::string("http://a/?b=2&a=1#x")));
  SHOW(R"(w3lib.url.add_http_if_no_scheme("a.b"))", url.add_http_if_no_scheme("a.b"));

  const W3libHtml html(path);
  SHOW(
      R"(w3lib.html.remove_tags("<b>a</b><i>c</i>", which_ones=["b"]))",
      html.remove_tags(std::string("<b>a</b><i>c</i>"), Words({"b"})));
  SHOW(
      R"(w3lib.html.replace_entities("&pound;&nbsp;"))",
      html.replace_entities(std::string("&pound;&nbsp;")));
  SHOW(
      R"(w3lib.html.has_entities(b"&lt;"))",
      html.has_entities(std::vector<std::uint8_t>({'&', 'l', 't', ';'})));
  SHOW(R"(w3lib.html.strip_html5_whitespace(" a\n"))", html.strip_html5_whitespace(" a\n"));

  const Pathvalidate pathvalidate(path);
  SHOW(
      R"(pathvalidate.sanitize_filename("a/b:c"))",
      pathvalidate.sanitize_filename(bridge::string_view("a/b:c")));
  SHOW(
      R"(pathvalidate.is_valid_filename("a/b"))",
      pathvalidate.is_valid_filename(bridge::string_view("a/b")));
  SHOW(R"(pathvalidate.replace_symbol("a-b+c", "_"))", pathvalidate.replace_symbol("a-b+c", "_"));
  SHOW(
      R"(pathvalidate.replace_symbol("a-b+c", "_", ["-"]))",
      pathvalidate.replace_symbol("a-b+c", "_", {"-"}));

  const PackagingUtils utils(path);
  SHOW(
      R"(packaging.utils.canonicalize_name("Django_REST.x"))",
      utils.canonicalize_name("Django_REST.x"));
  SHOW(
      R"(packaging.utils.canonicalize_name("?", validate=True))",
      utils.canonicalize_name("?", true));
  SHOW(R"(packaging.utils.canonicalize_version("1.4.0"))", utils.canonicalize_version("1.4.0"));
}

}  // namespace

int main(int, char **argv) {
  standard_library(argv[1]);
  more_of_the_standard_library(argv[1]);
  inflected_and_encoded(argv[1]);
  measured(argv[1]);
  of_the_web(argv[1]);
}
