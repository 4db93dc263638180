using Microsoft.AspNetCore.Components;
using SearchApp.Web.Operating;

namespace SearchApp.Web.Components.Pages;

/// <summary>A page that ends its request when a question to the engine is stopped.</summary>
public abstract class StoppablePage : ComponentBase
{
    /// <inheritdoc/>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        try
        {
            await base.SetParametersAsync(parameters);
        }
        catch (OperationCanceledException stopped)
        {
            // The renderer passes over a cancelled component, and would send a page without it as an answer of 200.
            throw new PageStoppedException(stopped);
        }
    }
}
