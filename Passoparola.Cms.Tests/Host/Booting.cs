using System.Collections;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Composing;

namespace Passoparola.Cms.Tests.Host;

[Collection<RunningCms>]
public sealed class Booting(CmsApplication cms)
{
    [Fact]
    public async Task Every_registered_service_can_be_made()
    {
        await using var scope = cms.Get<IServiceScopeFactory>().CreateAsyncScope();

        var failures = ClosedServices()
            .Select(service => Failure(service, () => _ = scope.ServiceProvider.GetServices(service).Count()))
            .OfType<string>();

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Every_collection_of_Umbracos_can_be_enumerated()
    {
        await using var scope = cms.Get<IServiceScopeFactory>().CreateAsyncScope();
        var collections = ClosedServices().Where(IsCollection).ToArray();

        var failures = collections
            .Select(service => Failure(service, () => _ = ((IEnumerable)scope.ServiceProvider.GetRequiredService(service)).Cast<object>().Count()))
            .OfType<string>();

        Assert.True(collections.Length > 20, $"Umbraco has more than {collections.Length} collections.");
        Assert.Empty(failures);
    }

    private static bool IsCollection(Type service) =>
        service.GetInterfaces().Any(parent => parent.IsGenericType && parent.GetGenericTypeDefinition() == typeof(IBuilderCollection<>));

    private static string? Failure(Type service, Action make)
    {
        try
        {
            make();
            return null;
        }
        catch (Exception failure)
        {
            return $"{service}: {failure.GetBaseException().Message}";
        }
    }

    private Type[] ClosedServices() =>
    [
        .. cms.Registered.Where(service => !service.IsKeyedService && !service.ServiceType.ContainsGenericParameters)
            .Select(service => service.ServiceType)
            .Distinct(),
    ];
}
