using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>Levels of any scale as columns keep them: by their code, which is their name there too.</summary>
internal sealed class LevelTexts : ICodes<LevelCode>, ICodeReading<LevelCode>
{
    private LevelTexts()
    {
    }

    public static LevelTexts OfAnyScale { get; } = new();

    public IReadOnlyList<string>? Codes => null;

    public string CodeOf(LevelCode value) => value.Value;

    public Phrase NameOf(LevelCode value) => Phrase.Same(value.Value);

    public bool TryGet(string code, out LevelCode value)
    {
        value = new(code);
        return true;
    }
}
