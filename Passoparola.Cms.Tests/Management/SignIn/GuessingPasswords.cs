using Passoparola.Cms.Api.Management.Security.SignIn;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.SignIn;

public sealed class GuessingPasswords
{
    private readonly MovableClock _clock = new();
    private readonly SignInThrottle _throttle;

    public GuessingPasswords() => _throttle = new SignInThrottle(_clock);

    [Fact]
    public void Who_mistypes_now_and_then_does_not_wait()
    {
        Fail(2, "anna", "10.0.0.1");

        Assert.Equal(TimeSpan.Zero, _throttle.DelayFor("anna", "10.0.0.1"));
    }

    [Fact]
    public void The_wait_for_an_account_grows_to_a_bound_wherever_the_guesses_come_from()
    {
        var waits = new List<TimeSpan>();
        for (var guess = 0; guess < 60; guess++)
        {
            Fail(1, "Anna", $"10.0.0.{guess}");
            waits.Add(_throttle.DelayFor("anna", "10.1.1.1"));
        }

        Assert.Equal(waits.Order(), waits);
        Assert.Equal(SignInThrottle.Longest, waits[^1]);
        Assert.All(waits, wait => Assert.InRange(wait, TimeSpan.Zero, SignInThrottle.Longest));
    }

    [Fact]
    public void The_wait_for_an_address_grows_whomever_it_guesses_at()
    {
        for (var guess = 0; guess < 60; guess++)
        {
            Fail(1, $"anna{guess}", "10.0.0.1");
        }

        Assert.Equal(SignInThrottle.Longest, _throttle.DelayFor("bruno", "10.0.0.1"));
        Assert.Equal(TimeSpan.Zero, _throttle.DelayFor("bruno", "10.0.0.2"));
    }

    [Fact]
    public void It_is_forgotten_after_a_while_and_after_success()
    {
        Fail(10, "anna", "10.0.0.1");
        Fail(10, "bruno", "10.0.0.2");
        _throttle.Succeeded("anna", "10.0.0.1");
        Assert.Equal(TimeSpan.Zero, _throttle.DelayFor("anna", "10.0.0.1"));

        using var later = _clock.Ahead(TimeSpan.FromMinutes(16));

        Assert.Equal(TimeSpan.Zero, _throttle.DelayFor("bruno", "10.0.0.2"));
    }

    [Fact]
    public async Task Only_a_few_attempts_of_one_address_wait_at_a_time()
    {
        Fail(5, "anna", "10.0.0.1");
        using var end = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 5).Select(_ => _throttle.WaitAsync("anna", "10.0.0.1", end.Token)).ToArray();

        Assert.False(await _throttle.WaitAsync("anna", "10.0.0.1", end.Token));

        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
    }

    private void Fail(int times, string account, string address)
    {
        for (var time = 0; time < times; time++)
        {
            _throttle.Failed(account, address);
        }
    }
}
