//! `cargo xtask serve`: the page on this machine, rebuilt whenever a file changes.

use std::net::{Ipv4Addr, TcpListener};

use crate::arguments::Arguments;
use crate::build::{Mode, parts, trunk};
use crate::failure::{Context, Failure, Result};
use crate::project::Project;
use crate::setup::ensure;

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 100;

/// `cargo xtask serve`.
pub(crate) fn serve(project: &Project, mut arguments: Arguments) -> Result {
    let mode = Mode::from(&mut arguments);
    let wanted = arguments.option("--port")?;
    arguments.finish()?;
    let wanted = wanted.map(|port| port.parse().context(|| format!("--port {port}"))).transpose()?;
    let tools = ensure(project, mode.purpose())?;
    parts(project, &tools)?;
    let port = choose_port(wanted)?;
    eprintln!("the page will be at http://127.0.0.1:{port}/ as soon as it is built; Ctrl-C ends");
    let port = port.to_string();
    trunk(project, &tools, "serve", mode)?.args(["--address", "127.0.0.1", "--port", &port]).take_over()
}

/// The wanted port, or the first free one of a range.
fn choose_port(wanted: Option<u16>) -> Result<u16> {
    match wanted {
        Some(port) if is_free(port) => Ok(port),
        Some(port) => {
            Err(Failure::new(format!("port {port} is taken; choose another, or none to have a free one chosen")))
        }
        None => (FIRST_PORT..FIRST_PORT + PORTS_TRIED).find(|&port| is_free(port)).ok_or_else(|| {
            Failure::new(format!(
                "no port from {FIRST_PORT} to {} is free; name one by --port",
                FIRST_PORT + PORTS_TRIED - 1
            ))
        }),
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use super::choose_port;

    #[test]
    fn a_taken_port_is_passed_over_unless_it_was_asked_for() {
        let holder = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let taken = holder.local_addr().unwrap().port();
        assert!(choose_port(Some(taken)).is_err());
        assert_ne!(choose_port(None).unwrap(), taken);
    }
}
