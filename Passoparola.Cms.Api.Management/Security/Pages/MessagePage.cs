using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Security.Pages;

/// <summary>A page that only says something.</summary>
internal static class MessagePage
{
    public static HtmlPage Of(HttpContext http, int status, PageMessage message) => new(
        status,
        PageTexts.For(http.Request).Language,
        message.Title,
        $"<h1>{HtmlPage.Encode(message.Title)}</h1>\n<p>{HtmlPage.Encode(message.Text)}</p>");
}
