//! Calls `python/shop.py` as if it were Rust.

use std::path::Path;

use bridge_runtime::native::{Error, ErrorKind, OneOf2};

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

    let basket = shop::Basket_new("Ann")?;
    shop::Basket_add(&basket, &apple, 1)?;
    let count = shop::Basket_add(&basket, &melon, 2)?;
    println!(
        "basket: {count} items, {} in all",
        shop::Basket_total(&basket)?
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

    let error = shop::Basket_add(&basket, &apple, 101).unwrap_err();
    println!("{error} (a {} of {})", error.base, error.function);
    let error = shop::power(10, 30).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Overflow);
    println!("{error}");
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
