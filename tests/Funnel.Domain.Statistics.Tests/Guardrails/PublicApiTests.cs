using System.Reflection;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Domain.Statistics.Tests.Guardrails;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedText() => ApprovedApi.Holds(
        Assembly.Load("Funnel.Domain.Statistics"),
        "tests/Funnel.Domain.Statistics.Tests/Guardrails/PublicApi.approved.txt");
}
