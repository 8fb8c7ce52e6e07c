-- Load for wrk: a file with one prepared request per line break of "\0"; each is sent once, on a connection of its own.
local requests = {}
local at = 0
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    local file = assert(io.open(args[1], "rb"))
    local text = file:read("*a")
    file:close()
    for request in text:gmatch("([^%z]+)%z") do
        requests[#requests + 1] = request
    end
    -- every thread begins at another place, so that bodies do not meet
    at = math.floor(#requests / 2) * number
end

function request()
    at = at + 1
    if at > #requests then at = 1 end
    return requests[at]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT requests=%d seconds=%.3f refused=%d broken=%d p99=%.1f\n", summary.requests,
             summary.duration / 1e6, errors.status, errors.connect + errors.read + errors.write + errors.timeout,
             latency:percentile(99) / 1000))
end
