using System.Text.RegularExpressions;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>Why an operation of Umbraco's Management API is not served. The first reason that fits is the one that is told.</summary>
internal static class NotServed
{
    private const string Later = "comes with a later part of the product";
    private const string Schema = "types and languages are changed in `umbraco-schema/`, not in the browser";
    private const string Headless = "a headless site renders no views";
    private const string Members = "the catalogue is public and has no members";
    private const string NotAsked = "no screen that is served asks it";

    private static readonly (Regex Operations, string Reason)[] Reasons =
    [
        Why("/(element|element-version)(/|$)", "elements live inside documents, there is no element library"),
        Why("/(member|member-type|member-group)(/|$)", Members),
        Why("/(template|partial-view|script|stylesheet|static-file)(/|$)", Headless),
        Why("/document-blueprint(/|$)", "blueprints: " + Later),
        Why("/dictionary(/|$)", "the dictionary: " + Later),
        Why("/webhook(/|$)", "webhooks: " + Later),
        Why("/log-viewer(/|$)", "the log viewer: " + Later),
        Why("/(health-check|health-check-group)(/|$)", "dashboards: " + Later),
        Why("/redirect-management(/|$)", "the screen of redirects: " + Later),
        Why("/(package|import)(/|$)", Schema),
        Why("/(indexer|searcher)(/|$)", "the search follows content by itself and has nothing to rebuild"),
        Why("/published-cache(/|$)", "what is published is held in memory and follows content by itself"),
        Why("/(models-builder|profiling)(/|$)", Headless),
        Why("/telemetry(/|$)", "the site sends nothing about itself anywhere"),
        Why("/server/upgrade-check$", "the site asks nobody for newer versions"),
        Why("/install(/|$)", "the console prints a set-up link for the first administrator"),
        Why("/upgrade(/|$)", "the database is migrated at start"),
        Why("/security/forgot-password", "the site sends no e-mail: an administrator gives a new password"),
        Why("/(object-types|relation|relation-type)(/|$)", NotAsked),
        Why("/help$", NotAsked),
        Why("/oembed/", "players of other sites are not embedded"),
        Why("/dynamic-root/", "no data type starts at a dynamic root"),
        Why("/property-type/", NotAsked),
        Why("^(POST|PUT|DELETE) /v[0-9.]+/(document-type|media-type|data-type|language)(/|$)", Schema),
        Why("/(document-type|media-type|data-type)/.*(export|schema)", Schema),
        Why("/document-type/allowed-in-library$", "elements live inside documents, there is no element library"),
        Why("/(item|tree)/(document-type|media-type|data-type)/(ancestors|search)$", NotAsked),
        Why("/document/[^/]+/public-access", Members),
        Why("/document/[^/]+/domains", "the screen of hostnames: " + Later),
        Why("/document/[^/]+/notifications", "the site sends no e-mail"),
        Why("/document/[^/]+/patch$", NotAsked),
        Why("/document/[^/]+/publish-with-descendants", "publishing with descendants: " + Later),
        Why("/user/invite|/user/[^/]+/invite", "invitations: " + Later),
        Why("/user/.*(2fa|login)", "two-factor and external sign-in: " + Later),
        Why("/user/.*avatar", "pictures of users: " + Later),
        Why("/user-data", NotAsked),
    ];

    /// <returns><c>null</c> where no reason is known.</returns>
    public static string? Because(PackageOperation operation) =>
        Reasons.FirstOrDefault(reason => reason.Operations.IsMatch(operation.Signature)).Reason;

    private static (Regex, string) Why(string operations, string reason) => (new Regex(operations, RegexOptions.CultureInvariant), reason);
}
