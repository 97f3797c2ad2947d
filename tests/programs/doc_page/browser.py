"""Opens the reference page in headless Chromium and uses it: browser.py URL CHROMIUM CHROMEDRIVER."""

import json
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

OPTIONS = """
    --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --disable-dev-shm-usage --window-size=1280,900
"""


def start(chromium, chromedriver, profile):
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for option in OPTIONS.split():
        options.add_argument(option)
    options.add_argument(f"--user-data-dir={profile}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(executable_path=chromedriver)
    return webdriver.Chrome(options=options, service=service)


class Page:
    def __init__(self, driver, url):
        self.driver = driver
        self.url = url
        self.prefer("light")
        driver.get(url)
        self.until("the script has run", "return !document.getElementById('query').hidden")
        self.query = driver.find_element(By.ID, "query")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def prefer(self, scheme):
        # Without motion, a click finds its button where it was a moment before.
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        listed = [{"name": name, "value": value} for name, value in features.items()]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": listed})

    def until(self, what, script):
        WebDriverWait(self.driver, 20).until(lambda _: self.run(script), what)

    def shown(self):
        return [one.get_attribute("id") for one in self.driver.find_elements(By.CSS_SELECTOR, ".entry") if one.is_displayed()]

    def type(self, text):
        self.query.clear()
        self.query.send_keys(text)

    def count(self):
        return self.driver.find_element(By.ID, "count").text

    def focused(self):
        return self.driver.switch_to.active_element.get_attribute("id")

    def press(self, key):
        self.driver.switch_to.active_element.send_keys(key)


def expect(actual, expected):
    assert actual == expected, f"{actual!r} is not {expected!r}"


def typing_leaves_what_matches(page):
    everything = page.shown()
    assert "python_price" in everything and "type.Cart" in everything, everything
    page.type("python_price")
    expect(page.shown(), ["python_price"])
    expect(page.count(), f"1 of {len(everything)}")
    contents = page.driver.find_elements(By.CSS_SELECTOR, "nav ul ul a")
    expect([link.text for link in contents if link.is_displayed()], ["price"])
    page.type("LEAST price")  # Words of the docstring, in any order and case.
    expect(page.shown(), ["python_cheapest"])
    page.type("std::int64_t times")  # A signature.
    expect(page.shown(), ["python_Cart_add"])
    page.type("no such thing")
    expect(page.shown(), [])
    assert page.driver.find_element(By.CSS_SELECTOR, ".nothing").is_displayed()
    page.query.send_keys(Keys.ESCAPE)
    expect(page.query.get_attribute("value"), "")
    expect(page.shown(), everything)
    expect(page.count(), "")


def keys_lead_to_the_search_and_out_of_it(page):
    page.run("document.activeElement.blur()")
    page.press("/")
    expect(page.focused(), "query")
    expect(page.query.get_attribute("value"), "")
    page.query.send_keys("a/b")
    expect(page.query.get_attribute("value"), "a/b")
    page.press(Keys.ESCAPE)
    page.query.send_keys("cheapest", Keys.ENTER)
    expect(page.run("return location.hash"), "#python_cheapest")
    page.type("")
    page.press(Keys.ESCAPE)


def links_reveal_what_the_search_hid(page):
    page.type("cheapest")
    page.run("location.hash = '#python_price'")
    page.until("the target is shown", "return !document.getElementById('python_price').hidden")
    expect(page.query.get_attribute("value"), "")


def examples_are_copied(page):
    figure = page.driver.find_element(By.CSS_SELECTOR, "#python_price .snippet")
    button = figure.find_element(By.CSS_SELECTOR, ".copy")
    code = page.run("return arguments[0].querySelector('pre').textContent", figure)
    for way in ["the clipboard", "a selection"]:
        if way == "a selection":
            page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })")
            page.until("the label is back", "return document.querySelector('#python_price .copy').textContent === 'Copy'")
        page.run(
            "window.copied = null; addEventListener('copy', () => { window.copied = String(document.activeElement.value); })"
        )
        button.click()
        page.until(way, "return document.querySelector('#python_price .copy').textContent === 'Copied'")
    expect(page.run("return window.copied"), code)
    # What a paste gives is what the page shows.
    page.query.clear()
    page.query.send_keys(Keys.CONTROL, "v")
    expect(page.query.get_attribute("value").split(), code.split())
    page.press(Keys.ESCAPE)


def a_phone_shows_all_without_scrolling_sideways(page):
    for width in [360, 320]:
        metrics = {"width": width, "height": 740, "deviceScaleFactor": 2, "mobile": True}
        page.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        page.driver.get(page.url)
        page.query = page.driver.find_element(By.ID, "query")
        sizes = page.run("const page = document.documentElement; return [page.scrollWidth, page.clientWidth]")
        assert sizes[0] <= sizes[1] == width, sizes
        cards = page.driver.find_elements(By.CSS_SELECTOR, "#python_cheapest > .cards > .card")
        expect(len({card.rect["x"] for card in cards}), 1)
    page.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    cards = page.driver.find_elements(By.CSS_SELECTOR, "#python_cheapest > .cards > .card")
    expect(len({card.rect["y"] for card in cards}), 1)


def the_dark_has_its_colours(page):
    colours = []
    for scheme in ["light", "dark"]:
        page.prefer(scheme)
        colours.append(page.run("const { color, backgroundColor } = getComputedStyle(document.body); return [color, backgroundColor]"))
    light, dark = colours
    brightness = [[sum(map(int, one[4:-1].split(","))) for one in pair] for pair in colours]
    assert brightness[0][0] < brightness[0][1] and brightness[1][0] > brightness[1][1], (light, dark)


def all_is_there_without_scripts(page):
    everything = page.shown()
    page.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    page.driver.get(page.url)
    expect(page.shown(), everything)
    assert not page.driver.find_element(By.ID, "query").is_displayed()
    page.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    page.driver.get(page.url)


def text_has_contrast(page):
    for scheme in ["light", "dark"]:
        page.prefer(scheme)
        expect(page.run(CONTRAST), [])


# Elements with text of their own that is less than 4.5 times as bright or as dark as what is behind it.
CONTRAST = """
const channels = (color) => color.match(/[0-9.]+/g).map(Number);
const luminance = (color) => {
  const [r, g, b] = channels(color).map((one) => one / 255).map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const behind = (element) => {
  for (let one = element; one !== null; one = one.parentElement) {
    const color = getComputedStyle(one).backgroundColor;
    if (channels(color)[3] !== 0) return color;
  }
  return "rgb(255, 255, 255)";
};
const texts = [...document.body.querySelectorAll("*")].filter((one) =>
  one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""));
return texts.flatMap((one) => {
  const [a, b] = [getComputedStyle(one).color, behind(one)].map(luminance).sort((x, y) => y - x);
  const ratio = (a + 0.05) / (b + 0.05);
  return ratio < 4.5 ? [`${one.outerHTML.slice(0, 80)}: ${ratio.toFixed(2)}`] : [];
});
"""


def nothing_is_fetched_or_wrong(page):
    expect(page.driver.get_log("browser"), [])
    messages = [json.loads(line["message"])["message"] for line in page.driver.get_log("performance")]
    sent = [one["params"] for one in messages if one["method"] == "Network.requestWillBeSent"]
    # Those of the page that the browser starts with are its own.
    urls = {one["request"]["url"] for one in sent if one["documentURL"].split("#")[0] == page.url}
    expect({url for url in urls if not url.startswith("data:")}, {page.url})


CHECKS = [
    typing_leaves_what_matches,
    keys_lead_to_the_search_and_out_of_it,
    links_reveal_what_the_search_hid,
    examples_are_copied,
    a_phone_shows_all_without_scrolling_sideways,
    the_dark_has_its_colours,
    text_has_contrast,
    all_is_there_without_scripts,
    nothing_is_fetched_or_wrong,
]


def main(url, chromium, chromedriver):
    with tempfile.TemporaryDirectory() as profile:
        driver = start(chromium, chromedriver, profile)
        try:
            page = Page(driver, url)
            for check in CHECKS:
                check(page)
                print(f"ok {check.__name__}")
        finally:
            driver.quit()


main(*sys.argv[1:])
