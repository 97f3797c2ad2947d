//! Calls `python/shop.py` as if it were Rust.

mod executor;

use std::error::Error as _;
use std::path::Path;
use std::time::Duration;

use bridge_runtime::native::{Error, ErrorKind, OneOf2};
use bridge_runtime::{Callable1, Iter};

bridge_runtime::include_bridge!();

fn main() -> Result<(), Error> {
    let apple = item("apple", 0.5, Size::SMALL);
    let melon = item("melon", 3.25, Size::LARGE);

    let cheapest = shop::cheapest(&[
        item("pear", 0.75, Size::SMALL),
        item("apple", 0.5, Size::SMALL),
    ])?;
    println!("cheapest: {:?}", cheapest.map(|item| item.name));
    let doubled = shop::prices(
        &[("apple".to_owned(), 0.5), ("melon".to_owned(), 3.25)],
        2.0,
    )?;
    println!("doubled: {doubled:?}");
    println!(
        "label: {}",
        shop::label(&melon, &["from Spain".to_owned()], "long")?
    );

    let basket = Basket::new("Ann")?;
    basket.add(&apple, 1)?;
    let count = basket.add(&melon, 2)?;
    println!("basket: {count} items, {} in all", basket.total()?);
    let gift = GiftBasket::new("Bob", &GiftBasket::ribbons()?[0])?;
    gift.add(&apple, 3)?;
    println!(
        "gift: {} for {}, with a {} ribbon",
        gift.total()?,
        shop::customer(&gift)?,
        gift.ribbon()?
    );

    for text in ["42", "forty-two", ""] {
        match shop::parse(text)? {
            Some(OneOf2::A(number)) => println!("parsed: the number {number}"),
            Some(OneOf2::B(text)) => println!("parsed: the text {text}"),
            None => println!("parsed: nothing"),
        }
    }
    println!("split: {:?}", shop::split(("añ", &[1, 2, 3]))?);
    println!(
        "below: {}",
        shop::below(Path::new("/tmp"), "a b")?.display()
    );
    let mut values = vec![3.0, 1.0, 2.0];
    shop::sort(&mut values)?;
    println!("sorted: {values:?}");

    callables(&[item("apple", 0.5, Size::SMALL), melon])?;
    iterators()?;
    coroutines()?;

    let error = basket.add(&apple, 101).unwrap_err();
    println!("{error} (a {} of {})", error.base, error.function);
    let error = shop::power(10, 30).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Overflow);
    println!("{error}");
    Ok(())
}

/// Closures for Python, and Python's callables.
fn callables(items: &[Item]) -> Result<(), Error> {
    let half = Callable1::of(|item: Item| Ok(item.price / 2.0))?;
    println!("at half: {:?}", shop::discounted(items, &half)?);
    let discount = shop::discount_of(0.25)?;
    println!("less a quarter: {}", discount.call(8.0)?);

    let picky = Callable1::of(|item: Item| match item.name.as_str() {
        "melon" => Err(std::fmt::Error.into()),
        _ => Ok(0.0),
    })?;
    let error = shop::discounted(items, &picky).unwrap_err();
    println!("{error}; source: {:?}", error.source());
    // What a call in a closure fails with is the same exception outside.
    let failing = Callable1::of(|item: Item| Ok(shop::discount_of(item.price + 1.0)?.call(1.0)?))?;
    println!("{}", shop::discounted(items, &failing).unwrap_err());
    Ok(())
}

/// Python's iterators are Rust's, and the other way round.
fn iterators() -> Result<(), Error> {
    let names = || ["apple", "melon", ""].map(|name| Ok(name.to_owned()));
    let numbered = shop::numbered(&Iter::of(names())?, 7)?;
    for name in numbered.take(2) {
        println!("{}", name?);
    }
    let mut numbered = shop::numbered(&Iter::of(names())?, 1)?;
    println!("in one go: {:?}", numbered.chunk(2));
    println!("{}", numbered.next().unwrap().unwrap_err());
    assert!(numbered.next().is_none());
    let all: Result<Vec<_>, _> = shop::deliveries(&["tea".to_owned(), "milk".to_owned()])?.collect();
    println!("{:?}", all?);
    Ok(())
}

/// A coroutine runs as soon as it is called. It is a future, and it can be waited for.
fn coroutines() -> Result<(), Error> {
    let (tea, milk) = (shop::delivered("tea", 0.01)?, shop::delivered("milk", 0.001)?);
    println!("{}, {}", milk.wait()?, executor::block_on(tea.into_future())?);
    let late = shop::delivered("late", 3600.0)?;
    assert!(!late.wait_for(Duration::from_millis(1))?);
    late.cancel()?;
    println!("{}", executor::block_on(late.into_future()).unwrap_err());
    Ok(())
}

fn item(name: &str, price: f64, size: Size) -> Item {
    Item {
        name: name.to_owned(),
        price,
        size,
        tags: vec!["fresh".to_owned()],
    }
}
