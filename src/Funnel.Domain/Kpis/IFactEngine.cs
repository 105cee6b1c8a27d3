namespace Funnel.Domain.Kpis;

/// <summary>Answers questions about facts of any kind, in its own way.</summary>
/// <typeparam name="TAnswer">What an answer is: sums at once, a statement to be run, or a task.</typeparam>
public interface IFactEngine<out TAnswer>
{
    /// <summary>Answers one question.</summary>
    public TAnswer Answer<T>(FactQuestion<T> question);
}
