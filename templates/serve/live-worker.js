// Listens to what the server announces. It stands in a worker because the pages themselves may speak to nobody.
const source = new EventSource('kabar');
source.onmessage = ({ data }) => postMessage(JSON.parse(data));
