using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Passoparola.Cms.Infrastructure.NotServed;
using Passoparola.Cms.Infrastructure.Runtime;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Passoparola.Cms.Tests.Architecture;

public sealed partial class Ports
{
    [Fact]
    public void Every_repository_port_has_an_adapter_or_is_listed_as_not_served()
    {
        AssembliesBesideTheTests.LetBeFound();
        var services = new ServiceCollection();
        services.AddCms(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(), typeof(Program).Assembly);
        var registered = services.Select(service => service.ServiceType).ToHashSet();

        var missing = typeof(IDataTypeRepository).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && !type.IsGenericType && type.Name.EndsWith("Repository", StringComparison.Ordinal))
            .Where(type => !registered.Contains(type) && !IsBaseOfOthers(type))
            .Select(type => type.Name);

        Assert.Equal("", string.Join(", ", missing));
    }

    [Fact]
    public void A_port_that_is_listed_as_not_served_has_no_adapter()
    {
        var adapters = typeof(NotServedPorts).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToArray();

        var served = NotServedPorts.All.Keys.Where(port => adapters.Any(port.IsAssignableFrom)).Select(port => port.Name);

        Assert.Equal("", string.Join(", ", served));
    }

    [Fact]
    public void The_decision_names_the_ports_that_are_not_served_and_no_others()
    {
        var named = NamedPort().Matches(Repository.Read("docs/decisions/0004-not-served-ports.md"))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(NotServedPorts.All.Keys.Select(port => port.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_port_that_is_not_served_says_why() =>
        Assert.DoesNotContain(NotServedPorts.All, port => string.IsNullOrWhiteSpace(port.Value));

    [GeneratedRegex(@"^\| `(I\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex NamedPort();

    private static bool IsBaseOfOthers(Type port) =>
        port.Assembly.GetExportedTypes().Any(type => type.IsInterface && type != port && type.GetInterfaces().Contains(port));
}
