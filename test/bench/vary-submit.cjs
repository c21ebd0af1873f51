// Gives each request of the load its own idempotency key; runs inside the load generator's worker.
const { randomUUID } = require('node:crypto')

module.exports = (request) => ({
  ...request,
  headers: { ...request.headers, 'idempotency-key': randomUUID() },
})
