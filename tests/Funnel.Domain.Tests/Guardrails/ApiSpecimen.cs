namespace Funnel.Domain.Tests.Guardrails;

/// <summary>Something of everything that the API text has to spell.</summary>
public sealed record ApiSpecimen<T>(string Name, IReadOnlyList<string?>? Aliases, T? Weight) : IDisposable
    where T : struct
{
    public const int Limit = 3;

    public int Count => Aliases?.Count ?? 0;

    public static bool TryGet(string code, out ApiSpecimen<T>? found, params IEnumerable<int> rest)
    {
        found = code.Length > rest.Count() ? new(code, Aliases: null, Weight: null) : null;
        return found is not null;
    }

    public void Dispose()
    {
    }
}
