using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Events;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>
/// Tells the back office what handlers of notifications had to say while something was changed, in the header from which it
/// shows messages in the corner: a JSON list of <c>category</c>, <c>message</c> and <c>type</c>.
/// </summary>
internal sealed class TellNotifications(IEventMessagesAccessor accessor) : IEndpointFilter
{
    public const string Header = "Umb-Notifications";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        // Begun here, so that whatever is called below adds to the same ones and no other request's are told.
        var messages = new EventMessages();
        accessor.EventMessages = messages;
        var result = await next(context);
        var told = messages.GetAll().Select(message => new { category = message.Category, message = message.Message, type = message.MessageType.ToString() }).ToArray();
        if (told.Length > 0)
        {
            // Everything beyond ASCII is escaped, as a header wants it.
            context.HttpContext.Response.Headers[Header] = JsonSerializer.Serialize(told);
        }

        return result;
    }
}
