using System.Reflection;

namespace Funnel.Domain.Tests.Guardrails;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedText() => ApprovedApi.Holds(
        Assembly.Load("Funnel.Domain"), "tests/Funnel.Domain.Tests/Guardrails/PublicApi.approved.txt");

    [Fact]
    public void Describe_OfTheLibrary_TellsNullableTypesAndInitialisers()
    {
        var text = ApprovedApi.Describe(LibraryAssembly.Built);

        Assert.Contains("Cards.CardId>? Only { get; init; }", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InternalsVisibleTo", text, StringComparison.Ordinal);
    }
}
