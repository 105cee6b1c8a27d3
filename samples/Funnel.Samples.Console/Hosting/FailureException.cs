using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Hosting;

/// <summary>Something the command needs failed, such as a server that is down; one line says what.</summary>
internal sealed class FailureException(string zh, string en, Exception? inner = null) : Exception(en, inner)
{
    public Phrase Phrase { get; } = new(zh, en);
}
