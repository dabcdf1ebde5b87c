using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Passoparola.Cms.Infrastructure.Persistence.Rows;

/// <summary>A column, and the property of the rows that it holds.</summary>
internal sealed class RowColumn(IProperty property)
{
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();
    private readonly IClrPropertyGetter _getter = property.GetGetter();

    public string Name { get; } = property.GetColumnName();

    public bool IsKey { get; } = property.IsPrimaryKey();

    /// <summary>Whether the database gives the value out when the row is inserted.</summary>
    public bool IsGenerated { get; } = property.ValueGenerated == ValueGenerated.OnAdd;

    public DbParameter Parameter(DbCommand command, string name) =>
        _mapping.CreateParameter(command, name, null, property.IsNullable);

    public object ValueOf(object row)
    {
        var value = _getter.GetClrValue(row);
        return (_mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
