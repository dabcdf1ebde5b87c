using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Passoparola.Cms.Api.Management.OpenApi;

/// <summary>What is true of the whole API: what it is, and how one is let in.</summary>
internal sealed class DescribeManagement : IOpenApiDocumentTransformer
{
    /// <summary>The scheme that operations name.</summary>
    public const string Scheme = "BackOfficeUser";

    private const string SignIn = ManagementPaths.Base + "/security/back-office";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Passoparola Management API",
            Version = "1.0",
            Description = "What Umbraco's back office asks, and what programs that write content may ask. Answers are those of Umbraco's own Management API.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "People sign in through the browser, programs with client credentials that an administrator made for them.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow
                {
                    AuthorizationUrl = Address("/authorize"),
                    TokenUrl = Address("/token"),
                    RefreshUrl = Address("/token"),
                    Scopes = new Dictionary<string, string>(),
                },
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = Address("/token"), Scopes = new Dictionary<string, string>() },
            },
        };
        return Task.CompletedTask;
    }

    private static Uri Address(string path) => new(SignIn + path, UriKind.Relative);
}
