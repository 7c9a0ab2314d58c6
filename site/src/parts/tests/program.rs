//! A program to be divided: what `more` and `explore` need alone, and both of them, is reached by calls, by addresses in code and by
//! addresses in data.
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
    fn told(number: i32) -> i32;
    fn asked(number: i32) -> i32;
}

/// What all change.
static COUNT: AtomicI32 = AtomicI32::new(3);

#[inline(never)]
fn counted(by: i32) -> i32 {
    COUNT.fetch_add(by, Ordering::Relaxed)
}

/// What only those change that come later.
static DEPTH: AtomicI32 = AtomicI32::new(0x0dee_9a57);

#[inline(never)]
fn deepened(by: i32) -> i32 {
    DEPTH.fetch_add(by, Ordering::Relaxed) % 1_000 + counted(by)
}

trait Figure {
    fn area(&self, side: i32) -> i32;
    fn name(&self) -> &'static str;
}
struct Square;
struct Strip(i32);
struct Ring;
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
        "a strip of all that comes later"
    }
}
impl Figure for Ring {
    fn area(&self, side: i32) -> i32 {
        unsafe { told(side) + deepened(3) }
    }
    fn name(&self) -> &'static str {
        "a ring of what is more"
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
static RINGS: [&(dyn Figure + Sync); 2] = [&Ring, &Strip(8)];

fn twice(number: i32) -> i32 {
    number * 2 + counted(0)
}
fn thrice(number: i32) -> i32 {
    number * 3 + counted(2)
}
fn often(number: i32) -> i32 {
    number * 7 - unsafe { asked(number) }
}
fn seldom(number: i32) -> i32 {
    number * 9 + deepened(1)
}
static STEPS: [fn(i32) -> i32; 2] = [twice, thrice];

fn sum(text: &str) -> i32 {
    text.bytes().fold(0, |sum, byte| sum * 31 % 1_000_003 + i32::from(byte))
}

/// An entry that another one leads to.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn ready(number: i32) -> i32 {
    number + counted(1)
}

#[unsafe(no_mangle)]
pub extern "C" fn start(number: i32) -> i32 {
    let step = STEPS[number as usize % STEPS.len()];
    let dot: &dyn Figure = black_box(&Dot);
    step(number) + ready(1) + dot.area(number) + sum(dot.name())
}

#[unsafe(no_mangle)]
pub extern "C" fn more(number: i32) -> i32 {
    let figure = RINGS[number as usize % RINGS.len()];
    let step: fn(i32) -> i32 = if number % 3 == 0 { seldom } else { twice };
    black_box(step)(number) + figure.area(number) + sum(figure.name()) + deepened(2)
}

#[unsafe(no_mangle)]
pub extern "C" fn explore(number: i32) -> i32 {
    let figure = FIGURES[number as usize % FIGURES.len()];
    let steps: [fn(i32) -> i32; 3] = [often, thrice, seldom];
    let step = steps[number as usize % steps.len()];
    black_box(step)(number) + figure.area(number) + sum(figure.name()) + deepened(4) + counted(2)
}
