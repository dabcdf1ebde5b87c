using System.CommandLine;
using Passoparola.Cms.Boot;

namespace Passoparola.Cms.Schema;

/// <summary><c>schema import|export|diff</c>.</summary>
internal sealed class SchemaCommand(OnSite onSite)
{
    public const string Name = "schema";

    private readonly Option<string?> _folder = new("--folder") { Description = "The schema folder; by default the one the settings name." };
    private readonly Option<bool> _demo = new("--demo") { Description = "Take the folder's demo set too." };
    private readonly Option<string> _progress = new("--progress")
    {
        Description = "text, or json: one line on standard output after each commit, with kind, keys, done and total.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Argument<string> _target = new("folder") { Description = "Where to write the site's schema." };

    public Command Create()
    {
        _progress.AcceptOnlyFromAmong("text", "json");
        var import = new Command("import", "Brings the site to what the schema folder says.") { _folder, _demo, _progress };
        import.SetAction((parsed, cancellation) => DoneAsync(
            services => ImportCommand.RunAsync(services, parsed.GetValue(_folder), parsed.GetValue(_demo), parsed.GetValue(_progress) == "json", cancellation),
            cancellation));
        var export = new Command("export", "Writes the site's languages, types and documents to a folder.") { _target };
        export.SetAction((parsed, cancellation) => DoneAsync(
            services => ExportCommand.RunAsync(services, parsed.GetRequiredValue(_target), cancellation), cancellation));
        var diff = new Command("diff", "Says where the schema folder and the site differ.") { _folder, _demo };
        diff.SetAction((parsed, cancellation) => DoneAsync(
            services => DiffCommand.RunAsync(services, parsed.GetValue(_folder), parsed.GetValue(_demo), cancellation), cancellation));
        return new Command(Name, "Works with the site's schema folder.") { import, export, diff };
    }

    private Task<int> DoneAsync(Func<IServiceProvider, Task> work, CancellationToken cancellation) => onSite(
        async services =>
        {
            await work(services);
            return 0;
        },
        cancellation);
}
