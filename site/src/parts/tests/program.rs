//! A program to be divided: what `explore` alone needs is reached by calls, by addresses in code and by addresses in data.
#![no_std]

use core::hint::black_box;
use core::sync::atomic::{AtomicI32, Ordering};

#[panic_handler]
fn stop(_: &core::panic::PanicInfo) -> ! {
    loop {}
}

#[link(wasm_import_module = "browser")]
unsafe extern "C" {
    fn shown(number: i32) -> i32;
    fn asked(number: i32) -> i32;
}

/// What both change.
static COUNT: AtomicI32 = AtomicI32::new(3);

#[inline(never)]
fn counted(by: i32) -> i32 {
    COUNT.fetch_add(by, Ordering::Relaxed)
}

trait Figure {
    fn area(&self, side: i32) -> i32;
    fn name(&self) -> &'static str;
}
struct Square;
struct Strip(i32);
struct Dot;

impl Figure for Square {
    fn area(&self, side: i32) -> i32 {
        side * side
    }
    fn name(&self) -> &'static str {
        "a square of the explorer"
    }
}
impl Figure for Strip {
    fn area(&self, side: i32) -> i32 {
        side * self.0 + counted(1)
    }
    fn name(&self) -> &'static str {
        "a strip of the explorer"
    }
}
impl Figure for Dot {
    fn area(&self, side: i32) -> i32 {
        unsafe { shown(side) }
    }
    fn name(&self) -> &'static str {
        "a dot of the charts"
    }
}

static FIGURES: [&(dyn Figure + Sync); 3] = [&Square, &Strip(5), &Dot];

fn twice(number: i32) -> i32 {
    number * 2 + counted(0)
}
fn thrice(number: i32) -> i32 {
    number * 3 + counted(2)
}
fn often(number: i32) -> i32 {
    number * 7 - unsafe { asked(number) }
}
static STEPS: [fn(i32) -> i32; 2] = [twice, thrice];

fn sum(text: &str) -> i32 {
    text.bytes().fold(0, |sum, byte| sum * 31 % 1_000_003 + i32::from(byte))
}

#[unsafe(no_mangle)]
pub extern "C" fn start(number: i32) -> i32 {
    let step = STEPS[number as usize % STEPS.len()];
    let dot: &dyn Figure = black_box(&Dot);
    step(number) + counted(1) + dot.area(number) + sum(dot.name())
}

#[unsafe(no_mangle)]
pub extern "C" fn explore(number: i32) -> i32 {
    let figure = FIGURES[number as usize % FIGURES.len()];
    let step: fn(i32) -> i32 = if number % 2 == 0 { often } else { thrice };
    black_box(step)(number) + figure.area(number) + sum(figure.name()) + counted(4)
}
