using System.Reflection;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Domain.Exchange.Tests.Guardrails;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedText() => ApprovedApi.Holds(
        Assembly.Load("Funnel.Domain.Exchange"),
        "tests/Funnel.Domain.Exchange.Tests/Guardrails/PublicApi.approved.txt");
}
