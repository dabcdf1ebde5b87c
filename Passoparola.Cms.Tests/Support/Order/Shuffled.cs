using System.Security.Cryptography;
using System.Text;
using Passoparola.Cms.Tests.Support.Order;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestClassOrderer(typeof(Shuffled))]
[assembly: TestMethodOrderer(typeof(Shuffled))]
[assembly: TestCaseOrderer(typeof(Shuffled))]

namespace Passoparola.Cms.Tests.Support.Order;

/// <summary>
/// An order that has nothing to do with what tests need, and is the same on every machine: what fails in it fails for
/// everybody. <c>PASSOPAROLA_TEST_ORDER</c> gives another one for each text.
/// </summary>
public sealed class Shuffled : ITestClassOrderer, ITestMethodOrderer, ITestCaseOrderer
{
    public const string Setting = "PASSOPAROLA_TEST_ORDER";

    private static readonly string Order = Environment.GetEnvironmentVariable(Setting) ?? "";

    public IReadOnlyCollection<TTestClass?> OrderTestClasses<TTestClass>(IReadOnlyCollection<TTestClass?> testClasses)
        where TTestClass : notnull, ITestClass =>
        [.. testClasses.OrderBy(tests => Place(tests?.TestClassName))];

    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod =>
        [.. testMethods.OrderBy(method => Place(method?.MethodName))];

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(test => Place(test.TestCaseDisplayName))];

    /// <summary>Where something of this name stands.</summary>
    internal static ulong Place(string? name) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{Order} {name}")));
}
