namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// How many public types each folder of the library may have, nested ones and sub-folders' included. Whoever needs one
/// more says in the open which other goes, or why the library has to grow.
/// </summary>
internal static class PublicTypeBudget
{
    public const int WholeLibrary = 330;

    public static IReadOnlyDictionary<string, int> Folders { get; } = new Dictionary<string, int>
    {
        ["(root)"] = 2,
    };
}
