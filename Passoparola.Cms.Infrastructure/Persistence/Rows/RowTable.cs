using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence.Rows;

/// <summary>The statements that write the rows of one table, put together from the model.</summary>
internal sealed class RowTable
{
    private readonly ISqlGenerationHelper _sql;
    private readonly string _name;
    private readonly RowColumn[] _keys;
    private readonly RowColumn[] _others;

    public RowTable(IEntityType rows, ISqlGenerationHelper sql)
    {
        _sql = sql;
        _name = sql.DelimitIdentifier(rows.GetTableName()!, rows.GetSchema());
        var columns = rows.GetProperties().Select(property => new RowColumn(property)).ToArray();
        _keys = [.. columns.Where(column => column.IsKey)];
        _others = [.. columns.Where(column => !column.IsKey)];
        Inserted = [.. columns.Where(column => !column.IsGenerated)];
        Updated = [.. _others, .. _keys];
    }

    /// <summary>The columns of one row in <see cref="Insert"/>, in the order of its parameters.</summary>
    public RowColumn[] Inserted { get; }

    /// <summary>The columns of <see cref="Update"/>, in the order of its parameters.</summary>
    public RowColumn[] Updated { get; }

    public string Insert(int rows)
    {
        var one = Inserted.Length;
        var values = Enumerable.Range(0, rows).Select(row => $"({List(Enumerable.Range(row * one, one).Select(Parameter))})");
        return $"INSERT INTO {_name} ({List(Inserted.Select(Column))}) VALUES {List(values)}";
    }

    /// <summary>Inserts one row and answers with the key that the database gives it.</summary>
    public string InsertGenerating() => $"{Insert(1)} RETURNING {Column(_keys.Single(key => key.IsGenerated))}";

    public string Update()
    {
        var set = _others.Select((column, index) => $"{Column(column)} = {Parameter(index)}");
        var where = _keys.Select((column, index) => $"{Column(column)} = {Parameter(_others.Length + index)}");
        return $"UPDATE {_name} SET {List(set)} WHERE {string.Join(" AND ", where)}";
    }

    public static string ParameterName(int index) => $"p{index}";

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);

    private string Column(RowColumn column) => _sql.DelimitIdentifier(column.Name);

    private string Parameter(int index) => _sql.GenerateParameterNamePlaceholder(ParameterName(index));
}
