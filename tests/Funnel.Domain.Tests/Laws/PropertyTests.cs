using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Funnel.Domain.Tests.Laws;

/// <summary>That a broken law fails: properties run as the test runner runs them.</summary>
public sealed class PropertyTests
{
    [Fact]
    public async Task Run_LawTrueForAll_TriesTheUsualNumberOfCases()
    {
        var outcome = await RunAsync(nameof(Broken.NotAtAll));

        Assert.IsType<TestPassed>(outcome);
        Assert.Equal(Runs.Usually, Broken.Tried);
    }

    [Fact]
    public async Task Run_LawFalseOnce_ShowsTheCounterexample() =>
        Assert.Contains("4711", await FailureAsync(nameof(Broken.ForOneNumber)), StringComparison.Ordinal);

    [Fact]
    public async Task Run_LawThatThrows_Fails() =>
        Assert.Contains("broken law", await FailureAsync(nameof(Broken.Throwing)), StringComparison.Ordinal);

    [Fact]
    public async Task Run_AssertionInATask_Fails() =>
        Assert.Contains("Assert.Equal", await FailureAsync(nameof(Broken.LaterAsync)), StringComparison.Ordinal);

    [Fact]
    public async Task Run_OneBadElementInAList_ShrinksToIt() =>
        Assert.Contains("[-66]", await FailureAsync(nameof(Broken.ForOneElement)), StringComparison.Ordinal);

    [Fact]
    public async Task Run_StoryThatBreaksALaw_ShrinksToItsOneCard() =>
        Assert.Contains("Shrunk", await FailureAsync(nameof(Broken.ForStories)), StringComparison.Ordinal);

    private static async Task<string> FailureAsync(string law) =>
        string.Join('\n', Assert.IsType<TestFailed>(await RunAsync(law)).Messages);

    private static async Task<IMessageSinkMessage> RunAsync(string law)
    {
        var assembly = new TestAssembly(Reflector.Wrap(typeof(Broken).Assembly));
        var type = new TestClass(new TestCollection(assembly, null, "laws"), Reflector.Wrap(typeof(Broken)));
        var method = new TestMethod(type, Reflector.Wrap(typeof(Broken).GetMethod(law)!));
        using var messages = new Heard();
        using var property = new PropertyTestCase(
            messages, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, null);
        using var cancel = new CancellationTokenSource();
        await property.RunAsync(messages, messages, [], new ExceptionAggregator(), cancel);
        return messages.Outcome!;
    }

    // Not public, so that the test runner does not find them by itself.
#pragma warning disable xUnit1000 // Their laws are broken on purpose: only the test above runs them.
    [Properties(Arbitrary = new[] { typeof(Values) })]
    private sealed class Broken
#pragma warning restore xUnit1000
    {
        public static int Tried { get; private set; }

        [Property]
        public bool NotAtAll(int number) => ++Tried > 0 && number is 7 or 4711;

        [Property]
        public bool ForOneNumber(int number) => number != 4711;

        [Property]
        public bool Throwing(int number) => throw new InvalidOperationException($"broken law of {number}");

        [Property]
        public async Task LaterAsync(int number)
        {
            await Task.Yield();
            Assert.Equal(7, number);
        }

        [Property]
        public bool ForOneElement(IReadOnlyList<int> list) => list.All(number => number > 0);

        [Property]
        public bool ForStories(Stories.AnyCase c) => c.Story.Filings.Count == 0;
    }

    private static class Values
    {
        public static Arbitrary<int> Numbers => Arb.From(Gen.Elements(7, 4711));

        public static Arbitrary<IReadOnlyList<int>> Lists =>
            Halved.Lists(Gen.Constant<IReadOnlyList<int>>([1, 2, 3, 4, 5, -66, 7, 8]));
    }

    /// <summary>What the run of one property said.</summary>
    private sealed class Heard : LongLivedMarshalByRefObject, IMessageBus, IMessageSink
    {
        public IMessageSinkMessage? Outcome { get; private set; }

        public bool QueueMessage(IMessageSinkMessage message) => OnMessage(message);

        public bool OnMessage(IMessageSinkMessage message)
        {
            Outcome = message is TestPassed or TestFailed ? message : Outcome;
            return true;
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
