using System.Reflection;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Guardrails;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_OfThePackage_IsTheApprovedText() => ApprovedApi.Holds(
        Assembly.Load("Funnel.Domain.EntityFrameworkCore"),
        "tests/Funnel.Domain.EntityFrameworkCore.Tests/Guardrails/PublicApi.approved.txt");
}
