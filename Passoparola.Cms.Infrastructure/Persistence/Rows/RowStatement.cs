using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence.Rows;

/// <summary>
/// A statement that is put together once and executed again and again in one transaction. EF's log and interceptors
/// hear of it as they do of EF's own.
/// </summary>
internal sealed class RowStatement
{
    private readonly CmsDbContext _context;
    private readonly IRelationalConnection _connection;
    private readonly IRelationalCommandDiagnosticsLogger _log;
    private readonly RowColumn[] _columns;
    private readonly DbCommand _command;

    public RowStatement(CmsDbContext context, DbTransaction transaction, string text, RowColumn[] columns, int rows)
    {
        _context = context;
        _connection = context.GetService<IRelationalConnection>();
        _log = context.GetService<IRelationalCommandDiagnosticsLogger>();
        _columns = columns;
        _command = _connection.DbConnection.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = text;
        for (var index = 0; index < columns.Length * rows; index++)
        {
            _command.Parameters.Add(columns[index % columns.Length].Parameter(_command, RowTable.ParameterName(index)));
        }
    }

    /// <returns>How many rows were written.</returns>
    /// <exception cref="DbUpdateException">The database refuses.</exception>
    public int Execute(ReadOnlySpan<object> rows)
    {
        Bind(rows);
        var started = TimeProvider.System.GetUtcNow();
        if (!_log.ShouldLogCommandExecute(started))
        {
            return Run(_command.ExecuteNonQuery);
        }

        var id = Guid.NewGuid();
        var watch = Stopwatch.GetTimestamp();
        var instead = _log.CommandNonQueryExecuting(_connection, _command, _command.CommandText, _context, id, _connection.ConnectionId, started, CommandSource.SaveChanges);
        var written = instead.HasResult ? instead.Result : Run(_command.ExecuteNonQuery);
        return _log.CommandNonQueryExecuted(
            _connection, _command, _command.CommandText, _context, id, _connection.ConnectionId, written, started, Stopwatch.GetElapsedTime(watch), CommandSource.SaveChanges);
    }

    /// <returns>What the statement answers with.</returns>
    /// <exception cref="DbUpdateException">The database refuses.</exception>
    public object? Ask(object row)
    {
        Bind([row]);
        var started = TimeProvider.System.GetUtcNow();
        if (!_log.ShouldLogCommandExecute(started))
        {
            return Run(_command.ExecuteScalar);
        }

        var id = Guid.NewGuid();
        var watch = Stopwatch.GetTimestamp();
        var instead = _log.CommandScalarExecuting(_connection, _command, _command.CommandText, _context, id, _connection.ConnectionId, started, CommandSource.SaveChanges);
        var answer = instead.HasResult ? instead.Result : Run(_command.ExecuteScalar);
        return _log.CommandScalarExecuted(
            _connection, _command, _command.CommandText, _context, id, _connection.ConnectionId, answer, started, Stopwatch.GetElapsedTime(watch), CommandSource.SaveChanges);
    }

    private static T Run<T>(Func<T> execute)
    {
        try
        {
            return execute();
        }
        catch (DbException refused)
        {
            throw new DbUpdateException($"The database refused a row: {refused.Message}", refused);
        }
    }

    private void Bind(ReadOnlySpan<object> rows)
    {
        var parameter = 0;
        foreach (var row in rows)
        {
            foreach (var column in _columns)
            {
                _command.Parameters[parameter++].Value = column.ValueOf(row);
            }
        }
    }
}
