// The reference page: the packages every build of this app carries and 220 bare rows, nothing else.

import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes } from 'react-router-dom'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const ROWS = Array.from({ length: 220 }, (_, i) => `Skill ${i + 1}`)
const store = createStore<Record<string, boolean>>(() => ({}))

const Row = memo(function Row({ name }: { name: string }) {
  const isDone = useStore(store, (state) => state[name] ?? false)
  return (
    <li>
      <label>
        <input type="checkbox" checked={isDone} onChange={() => store.setState({ [name]: !isDone })} /> {name}
      </label>
    </li>
  )
})

function Rows() {
  return (
    <ul>
      {ROWS.map((name) => (
        <Row key={name} name={name} />
      ))}
    </ul>
  )
}

const container = document.getElementById('root')
if (container)
  createRoot(container).render(
    <BrowserRouter>
      <Link to="/">Rows</Link>
      <Routes>
        <Route path="*" element={<Rows />} />
      </Routes>
    </BrowserRouter>,
  )
