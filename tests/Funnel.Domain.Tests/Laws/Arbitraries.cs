using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Tests.Stories;
using NodaTime;

[assembly: Properties(
    MaxTest = Runs.Usually, QuietOnSuccess = true, Replay = Runs.Cases, Arbitrary = new[] { typeof(Arbitraries) })]

namespace Funnel.Domain.Tests.Laws;

/// <summary>What any law may ask for; a class of laws adds values of its own.</summary>
public static class Arbitraries
{
    public static Arbitrary<AnyCase> Cases => Arb.From(AnyCase.All, AnyCase.Smaller);

    public static Arbitrary<LocalDate> Days => Arb.From(AnyStory.Day);
}
