using System.Collections;
using System.Reflection;
using Passoparola.Cms.Infrastructure.Changes;
using Passoparola.Cms.Tests.Support;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;

namespace Passoparola.Cms.Tests.Infrastructure.Changes;

/// <summary>A change is repaired from its recorded text: nothing of what a refresher was told may be lost in it.</summary>
[Collection<RunningCms>]
public sealed class RecordingPayloads(CmsApplication cms)
{
    [Fact]
    public void Every_payload_of_every_refresher_comes_back_from_the_feed_as_it_was()
    {
        var told = cms.Get<CacheRefresherCollection>().SelectMany(refresher => PayloadsOf(refresher).Select(payload => (refresher, payload))).ToArray();

        Assert.True(told.Length >= 10, $"{told.Length} refreshers with payloads");
        Assert.All(told, pair => typeof(RecordingPayloads)
            .GetMethod(nameof(AssertComesBack), BindingFlags.Instance | BindingFlags.NonPublic)!
            .MakeGenericMethod(pair.payload)
            .Invoke(this, [pair.refresher]));
    }

    private void AssertComesBack<TPayload>(ICacheRefresher refresher)
        where TPayload : class
    {
        var payload = (TPayload)Sample(typeof(TPayload));
        var recorder = new InstructionRecorder();
        recorder.QueueRefresh(refresher, new[] { payload });

        var text = Assert.Single(recorder.Instructions).Payload(cms.Get<IJsonSerializer>());
        var back = Assert.Single(cms.Get<IJsonSerializer>().Deserialize<TPayload[]>(text)!);

        Assert.All(Properties(typeof(TPayload)), property =>
        {
            var sent = property.GetValue(payload);
            Assert.True(IsFilled(sent), $"{typeof(TPayload)}.{property.Name} was not filled.");
            Assert.True(Same(sent, property.GetValue(back)), $"{typeof(TPayload)}.{property.Name} is lost in {text}.");
        });
    }

    private static IEnumerable<Type> PayloadsOf(ICacheRefresher refresher) => refresher.GetType().GetInterfaces()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPayloadCacheRefresher<>))
        .Select(type => type.GetGenericArguments()[0]);

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);

    private static object Sample(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Sample(underlying);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().MaxBy(value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture))!;
        }

        if (type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0])))
        {
            return ArrayOf(type.GetGenericArguments()[0]);
        }

        return type switch
        {
            _ when type == typeof(int) => 1234,
            _ when type == typeof(bool) => true,
            _ when type == typeof(string) => "è \"così\"",
            _ when type == typeof(Guid) => new Guid("0b4f5c0a-6a4e-4b63-9b8a-3a5c0f7d1e11"),
            _ when type.IsArray => ArrayOf(type.GetElementType()!),
            _ => Made(type),
        };
    }

    private static Array ArrayOf(Type element)
    {
        var array = Array.CreateInstance(element, 2);
        array.SetValue(Sample(element), 0);
        array.SetValue(Sample(element), 1);
        return array;
    }

    private static object Made(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
        foreach (var property in Properties(type).Where(property => property.SetMethod?.IsPublic == true))
        {
            property.SetValue(made, Sample(property.PropertyType));
        }

        return made;
    }

    private static bool IsFilled(object? value) => value switch
    {
        null => false,
        ICollection { Count: 0 } => false,
        _ => !value.GetType().IsValueType || !value.Equals(Activator.CreateInstance(value.GetType())),
    };

    private static bool Same(object? sent, object? back) => sent is IEnumerable and not string
        ? back is IEnumerable && ((IEnumerable)sent).Cast<object>().SequenceEqual(((IEnumerable)back).Cast<object>())
        : Equals(sent, back);
}
