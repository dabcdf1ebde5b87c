using Microsoft.AspNetCore.Http;

namespace Passoparola.Cms.Api.Management.Pipeline;

/// <summary>
/// Lets a few requests write at a time. The others wait here without a thread: inside Core they would hold one while they
/// queue for the database's only writer, until none is left for who only reads.
/// </summary>
internal sealed class WriteGate : IEndpointFilter, IDisposable
{
    private const int AtATime = 4;

    private readonly SemaphoreSlim _places = new(AtATime, AtATime);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            return await next(context);
        }

        using var place = await EnterAsync(http.RequestAborted);
        return await next(context);
    }

    /// <summary>Waits for a place, where not the whole request is a write.</summary>
    /// <returns>The place; to be disposed of when it is done.</returns>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        return new Place(_places);
    }

    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
