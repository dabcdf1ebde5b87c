using System.Globalization;
using Microsoft.AspNetCore.Http;
using Passoparola.Cms.Api.Management.Security;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>What Core says of content and of fields is in the language that the user has the back office in, whatever the server's is.</summary>
internal sealed class SpeakUsersLanguage : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var current = (ICurrentUser?)context.HttpContext.RequestServices.GetService(typeof(ICurrentUser));
        CultureInfo.CurrentUICulture = Culture(current?.User?.Language);
        return next(context);
    }

    private static CultureInfo Culture(string? language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(string.IsNullOrEmpty(language) ? "it-IT" : language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("it-IT");
        }
    }
}
