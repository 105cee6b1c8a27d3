namespace Funnel.Domain.EntityFrameworkCore.Tests.Laws;

/// <summary>What the cases of one law share, such as a database of each kind: opened when first asked for.</summary>
internal sealed class Opened<T>(Func<string, T> open) : IDisposable
    where T : IDisposable
{
    private readonly Dictionary<string, T> _opened = [];

    public T this[string kind]
    {
        get
        {
            if (!_opened.TryGetValue(kind, out var found))
            {
                found = open(kind);
                _opened.Add(kind, found);
            }

            return found;
        }
    }

    public void Dispose()
    {
        foreach (var one in _opened.Values)
        {
            one.Dispose();
        }
    }
}
