namespace Funnel.Domain.Tests.Guardrails;

/// <summary>Fails with a readable list of what breaks a guardrail.</summary>
internal static class Guard
{
    public static void None(IEnumerable<string> offenders, string headline)
    {
        var listed = offenders.Order(StringComparer.Ordinal).ToList();
        Assert.True(listed.Count == 0, $"{headline}\n  {string.Join("\n  ", listed)}");
    }
}
