using System.Net.Http.Json;
using Passoparola.Cms.Tests.Management.Contract.Rooms;
using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

/// <summary>
/// How each operation is brought to answer. A room of the API adds a file to <c>Rooms/</c> that says it for the room's
/// operations, and its name to <see cref="All"/>.
/// </summary>
internal sealed class ContractRequests(CmsApplication cms)
{
    private readonly Dictionary<string, List<Func<Task<ContractRequest>>>> _byOperation = [];

    /// <summary>The site, for what a request needs to be there first.</summary>
    public CmsApplication Cms => cms;

    public ContractContent Content { get; } = new(cms);

    public IReadOnlyDictionary<string, List<Func<Task<ContractRequest>>>> ByOperation => _byOperation;

    public static ContractRequests All(CmsApplication cms)
    {
        var requests = new ContractRequests(cms);
        DocumentRequests.AddTo(requests);
        HistoryRequests.AddTo(requests);
        MediaRequests.AddTo(requests);
        ServerRequests.AddTo(requests);
        TypeRequests.AddTo(requests);
        UserRequests.AddTo(requests);
        return requests;
    }

    /// <summary>A question.</summary>
    /// <param name="operation">The client's function, for example <c>getLanguageByIsoCode</c>.</param>
    /// <param name="path">Below <c>/umbraco/management/api/v1</c>.</param>
    public void Get(string operation, string path) => Add(operation, () => Task.FromResult(new ContractRequest(HttpMethod.Get, path)));

    /// <summary>A question about what has to be made first.</summary>
    public void Get(string operation, Func<Task<string>> path) => Add(operation, async () => new ContractRequest(HttpMethod.Get, await path()));

    /// <summary>A write; what it needs is made first.</summary>
    public void Send(string operation, HttpMethod method, Func<Task<(string Path, object? Body)>> write) =>
        Add(operation, async () =>
        {
            var (path, body) = await write();
            return new ContractRequest(method, path, body);
        });

    /// <summary>A write that only one user can do, whom it makes first.</summary>
    public void SendAs(string operation, HttpMethod method, Func<Task<(Guid User, string Path, object? Body)>> write) =>
        Add(operation, async () =>
        {
            var (user, path, body) = await write();
            return new ContractRequest(method, path, body, user);
        });

    private void Add(string operation, Func<Task<ContractRequest>> request)
    {
        if (!_byOperation.TryGetValue(operation, out var requests))
        {
            _byOperation[operation] = requests = [];
        }

        requests.Add(request);
    }
}

/// <param name="Path">Below <c>/umbraco/management/api/v1</c>, or the whole path of another version.</param>
/// <param name="Body">An anonymous object, or content that is sent as it is.</param>
/// <param name="As">Who has to send it; anybody who may, when there is none.</param>
internal sealed record ContractRequest(HttpMethod Method, string Path, object? Body = null, Guid? As = null)
{
    private string Address => Path.StartsWith("/umbraco/", StringComparison.Ordinal) ? Path : ManagementRequests.Base + Path;

    public HttpRequestMessage ToMessage() => new(Method, new Uri(Address, UriKind.Relative))
    {
        Content = Body switch
        {
            null => null,
            HttpContent content => content,
            _ => JsonContent.Create(Body),
        },
    };
}
