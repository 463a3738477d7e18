//! Tests of the built application in its real window.
