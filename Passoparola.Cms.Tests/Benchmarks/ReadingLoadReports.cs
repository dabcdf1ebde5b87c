using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Tests.Benchmarks;

public sealed class ReadingLoadReports
{
    [Fact]
    public void Its_line_is_found_among_those_of_wrk()
    {
        var report = LoadReport.Read("Running 10s test\n  1 threads and 32 connections\nload requests=5000 microseconds=2500000 bytes=1000000 failed=0\nRequests/sec: 2000.00\n");

        Assert.Equal(new LoadReport(5000, TimeSpan.FromSeconds(2.5), 1_000_000), report);
        Assert.Equal(2000, report.RequestsPerSecond);
    }

    [Theory]
    [InlineData("load requests=5000 microseconds=2500000 bytes=1000000 failed=1\n", "Of 5000 requests, 1 failed.")]
    [InlineData("load requests=0 microseconds=2500000 bytes=0 failed=0\n", "Of 0 requests, 0 failed.")]
    [InlineData("unable to connect to 127.0.0.1:1 Connection refused\n", "wrk did not say what it did: unable to connect to 127.0.0.1:1 Connection refused")]
    public void A_run_that_did_not_do_what_it_should_is_no_figure(string output, string said)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => LoadReport.Read(output));

        Assert.Equal(said, failure.Message);
    }

    [Fact]
    public void A_request_is_one_line_with_tabs_for_line_ends()
    {
        var request = new LoadRequest("/a?b=c", ("Accept-Encoding", "br"), ("If-None-Match", "\"x\""));

        Assert.Equal("GET /a?b=c HTTP/1.1\tHost: localhost:5000\tAccept-Encoding: br\tIf-None-Match: \"x\"\t\t", request.ToLine("localhost:5000"));
    }
}
