using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence.Rows;

/// <summary>
/// Writes rows without tracking them, with statements that are prepared once in a transaction. Saving through EF's
/// tracker sorts rows, compares them and puts a new statement together every time, which costs several times what the
/// database takes to write a row.
/// </summary>
internal sealed class RowWriter(CmsDbContext context)
{
    private const int RowsInOneStatement = 64;

    private readonly Dictionary<Type, RowTable> _tables = [];
    private readonly Dictionary<(RowTable Table, string Kind, int Rows), RowStatement> _prepared = [];
    private DbTransaction? _transaction;

    /// <summary>Inserts rows; what the database generates for them is not asked for.</summary>
    /// <exception cref="DbUpdateException">The database refuses a row.</exception>
    public void Insert<TRow>(IReadOnlyCollection<TRow> rows)
        where TRow : class
    {
        var table = TableOf<TRow>();
        ReadOnlySpan<object> left = rows.ToArray<object>();
        while (left.Length > 0)
        {
            // By powers of two: few executions, and few different statements.
            var count = Math.Min(RowsInOneStatement, 1 << BitOperations.Log2((uint)left.Length));
            Prepared((table, nameof(Insert), count), table.Inserted, () => table.Insert(count)).Execute(left[..count]);
            left = left[count..];
        }
    }

    /// <returns>The key that the database gave the row.</returns>
    /// <exception cref="DbUpdateException">The database refuses the row.</exception>
    public int InsertGenerating<TRow>(TRow row)
        where TRow : class
    {
        var table = TableOf<TRow>();
        var statement = Prepared((table, nameof(InsertGenerating), 1), table.Inserted, table.InsertGenerating);
        return Convert.ToInt32(statement.Ask(row), CultureInfo.InvariantCulture);
    }

    /// <summary>Rewrites the row with the same key.</summary>
    /// <exception cref="DbUpdateException">There is no such row, or the database refuses the new one.</exception>
    public void Update<TRow>(TRow row)
        where TRow : class
    {
        var table = TableOf<TRow>();
        if (Prepared((table, nameof(Update), 1), table.Updated, table.Update).Execute([row]) != 1)
        {
            throw new DbUpdateConcurrencyException("The row to rewrite is not there any more.");
        }
    }

    private RowTable TableOf<TRow>()
    {
        if (!_tables.TryGetValue(typeof(TRow), out var table))
        {
            _tables[typeof(TRow)] = table = new RowTable(context.Model.FindEntityType(typeof(TRow))!, context.GetService<ISqlGenerationHelper>());
        }

        return table;
    }

    private RowStatement Prepared((RowTable Table, string Kind, int Rows) which, RowColumn[] columns, Func<string> text)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are written inside a transaction.");
        if (transaction != _transaction)
        {
            // Prepared statements end with their connection, which is closed after the transaction.
            _prepared.Clear();
            _transaction = transaction;
        }

        if (!_prepared.TryGetValue(which, out var statement))
        {
            _prepared[which] = statement = new RowStatement(context, transaction, text(), columns, which.Rows);
        }

        return statement;
    }
}
