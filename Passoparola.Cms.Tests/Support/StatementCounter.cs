using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Passoparola.Cms.Tests.Support;

/// <summary>Hears every statement the engine sends. Register it as an <see cref="IInterceptor"/>.</summary>
internal sealed class StatementCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly AsyncLocal<ConcurrentQueue<string>?> _own = new();

    /// <returns>The statements sent while the work ran, in order.</returns>
    public IReadOnlyList<string> During(Action work)
    {
        _heard.Clear();
        work();
        return [.. _heard];
    }

    /// <inheritdoc cref="During"/>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> work)
    {
        _heard.Clear();
        await work();
        return [.. _heard];
    }

    /// <returns>The statements that the work sent itself, in order: not those of another thread that was at it already.</returns>
    public IReadOnlyList<string> Of(Action work)
    {
        var own = new ConcurrentQueue<string>();
        _own.Value = own;
        work();
        _own.Value = null;
        return [.. own];
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) =>
        Heard(command, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Heard(command, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Heard(command, result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Heard(command, result));

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Heard(command, result);

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Heard(command, result));

    private T Heard<T>(DbCommand command, T result)
    {
        _heard.Enqueue(command.CommandText);
        _own.Value?.Enqueue(command.CommandText);
        return result;
    }
}
