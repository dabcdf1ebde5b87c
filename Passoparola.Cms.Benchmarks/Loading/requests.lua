-- Sends the requests of a file in turn, for ever: one a line, with tabs where a request has line ends.
local requests = {}
local last = 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    requests[#requests + 1] = line:gsub("\t", "\r\n")
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary)
  local errors = summary.errors
  io.write(string.format(
    "load requests=%d microseconds=%d bytes=%d failed=%d\n",
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
