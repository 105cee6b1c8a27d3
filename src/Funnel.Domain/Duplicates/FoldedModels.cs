using Funnel.Domain.Channels;

namespace Funnel.Domain.Duplicates;

/// <summary>The folded names of models, of which many cards have few; for one thread.</summary>
internal sealed class FoldedModels
{
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public string Of(ModelName model)
    {
        if (!_folded.TryGetValue(model.Value, out var folded))
        {
            _folded.Add(model.Value, folded = model.Folded());
        }

        return folded;
    }
}
