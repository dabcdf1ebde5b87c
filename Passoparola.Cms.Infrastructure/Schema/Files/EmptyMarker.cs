namespace Passoparola.Cms.Infrastructure.Schema.Files;

internal enum EmptyChange
{
    Rename,
    Delete,
}

/// <summary>A file that says a thing is gone (Delete) or only left an old file name behind (Rename).</summary>
internal sealed record EmptyMarker(string File, SchemaKind Kind, Guid Key, string Alias, EmptyChange Change)
{
    public const string Root = "Empty";

    public static EmptyMarker Read(SchemaElement file, SchemaKind kind)
    {
        var change = file.OptionalAttribute("Change") ?? "";
        return Enum.TryParse<EmptyChange>(change, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed)
            ? new EmptyMarker(file.File, kind, file.KeyAttribute, file.OptionalAttribute("Alias") ?? "", parsed)
            : throw file.Problem($"Change is '{change}'; accepted are Rename and Delete");
    }
}
