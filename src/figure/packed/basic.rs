//! The columns of what every language has: numbers, texts, lists, pairs.

#[cfg(not(target_arch = "wasm32"))]
use super::Writer;
use super::{Packed, Reader};
use std::sync::Arc;

impl Packed for String {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> String {
        reader.text(at)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        writer.text(at, self);
    }
}

impl Packed for f64 {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> f64 {
        reader.number(at)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        writer.number(at, *self);
    }
}

impl Packed for usize {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> usize {
        reader.one_of(at, usize::MAX)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        writer.whole(at, *self as u64);
    }
}

impl Packed for bool {
    const WIDTH: usize = 1;

    fn read(reader: &mut Reader, at: usize) -> bool {
        reader.one_of(at, 2) == 1
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        writer.whole(at, u64::from(*self));
    }
}

impl<T: Packed> Packed for Option<T> {
    const WIDTH: usize = 1 + T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> Option<T> {
        (reader.one_of(at, 2) == 1).then(|| T::read(reader, at + 1))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        writer.whole(at, u64::from(self.is_some()));
        if let Some(value) = self {
            value.write(writer, at + 1);
        }
    }
}

impl<T: Packed> Packed for Arc<T> {
    const WIDTH: usize = T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> Arc<T> {
        Arc::new(T::read(reader, at))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        T::write(self, writer, at);
    }
}

impl<T: Packed> Packed for Vec<T> {
    const WIDTH: usize = 1 + T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> Vec<T> {
        let count = usize::read(reader, at);
        let mut out = Vec::new();
        while out.len() < count && !reader.has_failed() {
            out.push(T::read(reader, at + 1));
        }
        out
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        self.len().write(writer, at);
        self.iter().for_each(|value| value.write(writer, at + 1));
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    const WIDTH: usize = A::WIDTH + B::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> (A, B) {
        (A::read(reader, at), B::read(reader, at + A::WIDTH))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        self.0.write(writer, at);
        self.1.write(writer, at + A::WIDTH);
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    const WIDTH: usize = A::WIDTH + B::WIDTH + C::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> (A, B, C) {
        let (b, c) = (at + A::WIDTH, at + A::WIDTH + B::WIDTH);
        (A::read(reader, at), B::read(reader, b), C::read(reader, c))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        self.0.write(writer, at);
        self.1.write(writer, at + A::WIDTH);
        self.2.write(writer, at + A::WIDTH + B::WIDTH);
    }
}

impl<T: Packed> Packed for [T; 3] {
    const WIDTH: usize = 3 * T::WIDTH;

    fn read(reader: &mut Reader, at: usize) -> [T; 3] {
        [0, 1, 2].map(|n| T::read(reader, at + n * T::WIDTH))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, writer: &mut Writer, at: usize) {
        self.iter().enumerate().for_each(|(n, value)| value.write(writer, at + n * T::WIDTH));
    }
}
